import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';

/** https://www.twilio.com/docs/voice/answering-machine-detection#asyncamdstatuscallback */
export default event({
  id: 'machineDetection',
  name: 'Answering Machine Result',
  action: 'On answering machine result',
  description:
    'When Twilio knows whether a person or a machine has answered a call (asynchronous detection)',
  answer: 'ignored',
  // The result of synchronous detection comes with the call's own requests.
  matches: (received) => has(received, 'CallSid', 'AnsweredBy') && !has(received, 'CallStatus'),
  schema: z.looseObject({ CallSid: z.string(), AnsweredBy: z.string() }),
  heard: nothingHeard,
  identity: ({ CallSid }) => `${CallSid}:answered-by`,
  example: {
    CallSid: 'CA00000000000000000000000000000001',
    AccountSid: 'AC00000000000000000000000000000001',
    AnsweredBy: 'machine_end_beep',
    MachineDetectionDuration: '4500',
  },
});
