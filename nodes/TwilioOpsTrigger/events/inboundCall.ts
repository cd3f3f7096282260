import { event } from '../event';
import { nothingHeard } from '../heard';
import { callSchema, crmOfCall, isCallQuestion } from '../callRequest';

/** https://www.twilio.com/docs/voice/twiml#request-parameters */
export default event({
  id: 'inboundCall',
  name: 'Inbound Call',
  action: 'On inbound call',
  description: 'When a call comes in, or a call in progress asks what to do next, as after Gather',
  answer: 'voice',
  matches: isCallQuestion,
  schema: callSchema,
  // The same call may ask many times with equal parameters.
  heard: nothingHeard,
  identity: () => null,
  crm: crmOfCall,
  example: {
    CallSid: 'CA00000000000000000000000000000001',
    AccountSid: 'AC00000000000000000000000000000001',
    From: '+15005550010',
    To: '+15005550006',
    CallStatus: 'ringing',
    ApiVersion: '2010-04-01',
    Direction: 'inbound',
    CallerName: '',
    FromCity: 'SAN FRANCISCO',
    FromState: 'CA',
    FromZip: '94107',
    FromCountry: 'US',
    StirVerstat: 'TN-Validation-Passed-A',
  },
});
