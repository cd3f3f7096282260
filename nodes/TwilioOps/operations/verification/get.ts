import { operation } from '../../../../lib/engines/twilioEngine';
import { verificationRecord } from './record';
import { serviceSid } from './serviceSid';
import { verificationSid } from './verificationSid';

export default operation({
  resource: 'verification',
  operation: 'get',
  name: 'Get',
  action: 'Get a verification',
  description: 'Read whether a verification is pending, approved, canceled or expired',
  fields: { serviceSid: serviceSid(), verificationSid: verificationSid() },
  request: async (twilio, { serviceSid: service, verificationSid: sid }) =>
    twilio.verify.v2.services(service).verifications(sid).fetch(),
  output: verificationRecord,
});
