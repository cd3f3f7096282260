import { choice } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { verificationRecord } from './record';
import { serviceSid } from './serviceSid';
import { verificationSid } from './verificationSid';

export default operation({
  resource: 'verification',
  operation: 'cancel',
  name: 'Cancel',
  action: 'Cancel a verification',
  description:
    'End a pending verification, so that its code is worth nothing and the next sending makes a new one',
  fields: {
    serviceSid: serviceSid(),
    verificationSid: verificationSid(),
    status: choice(
      { label: 'End As' },
      {
        canceled: { name: 'Canceled', description: 'The person did not prove anything' },
        approved: {
          name: 'Approved',
          description: 'The code was checked elsewhere; for services with custom codes',
        },
      },
    ),
  },
  request: async (twilio, { serviceSid: service, verificationSid: sid, status }) =>
    twilio.verify.v2.services(service).verifications(sid).update({ status }),
  output: verificationRecord,
});
