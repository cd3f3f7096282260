import { event } from '../event';
import { nothingHeard } from '../heard';
import { callSchema, crmOfCall, isCallReport, progressOfCall } from '../callRequest';

/** https://www.twilio.com/docs/voice/api/call-resource#statuscallback */
export default event({
  id: 'callStatus',
  name: 'Call Status',
  action: 'On call status',
  description: 'When a call is initiated, rings, is answered or ends',
  answer: 'ignored',
  matches: isCallReport,
  schema: callSchema,
  heard: nothingHeard,
  identity: ({ CallSid, CallStatus }) => `${CallSid}:${CallStatus}`,
  progress: progressOfCall,
  crm: crmOfCall,
  example: {
    CallSid: 'CA00000000000000000000000000000001',
    AccountSid: 'AC00000000000000000000000000000001',
    From: '+15005550006',
    To: '+15005550010',
    CallStatus: 'completed',
    ApiVersion: '2010-04-01',
    Direction: 'outbound-api',
    Timestamp: 'Thu, 15 Jan 2026 17:00:00 +0000',
    SequenceNumber: '3',
    CallbackSource: 'call-progress-events',
    CallDuration: '42',
    Duration: '1',
    SipResponseCode: '200',
  },
});
