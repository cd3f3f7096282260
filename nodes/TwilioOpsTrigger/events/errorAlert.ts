import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';
import { parsedJson } from '../parsedJson';

/** https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks */
export default event({
  id: 'errorAlert',
  name: 'Error Alert',
  action: 'On error alert',
  description: 'When Twilio logs an error or a warning (the debugger webhook of the account)',
  answer: 'ignored',
  matches: (received) => has(received, 'Sid', 'Level', 'PayloadType'),
  schema: z.looseObject({ Sid: z.string(), Level: z.string(), Payload: parsedJson.optional() }),
  heard: nothingHeard,
  identity: ({ Sid }) => Sid,
  example: {
    AccountSid: 'AC00000000000000000000000000000001',
    ParentAccountSid: '',
    Sid: 'NO00000000000000000000000000000001',
    Timestamp: '2026-01-15T17:00:00Z',
    Level: 'ERROR',
    PayloadType: 'application/json',
    Payload:
      '{"resource_sid":"CA00000000000000000000000000000001","service_sid":null,"error_code":"11200","more_info":{"Msg":"An attempt to retrieve content returned the HTTP status code 502"},"webhook":{"type":"application/json"}}',
  },
});
