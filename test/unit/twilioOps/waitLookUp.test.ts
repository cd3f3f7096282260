import type { LookUpContext, TwilioContext } from '../../../lib/sending/contract';
import makeAndWait from '../../../nodes/TwilioOps/operations/call/makeAndWait';
import sendAndWait from '../../../nodes/TwilioOps/operations/message/sendAndWait';
import { ListServer, recipient } from '../twilio/listServer';

const from = '+15005550006';
const account = { name: 'a', accountSid: 'AC1', phoneNumbers: [], defaultFrom: from };
const context = { account } as unknown as TwilioContext;
const lost: LookUpContext = {
  ageMilliseconds: () => 5_000,
  claimed: async () => new Set<string>(),
};

let twilio: ListServer;
beforeEach(async () => (twilio = await new ListServer().start()));
afterEach(() => twilio.stop());

it('gives a message that was found in the form of one that was just sent', async () => {
  twilio.entries = [{ sid: 'SM1', age: 1, from }];
  const asked = {
    ...{ channel: 'sms', to: recipient, message: 'Hello', contentVariables: {} },
    ...{ senderType: 'default', responseType: 'reply', options: {} },
  };
  const seen = await sendAndWait.lookUp!(twilio.client, asked as never, context, lost);
  expect(seen).toMatchObject({ verdict: 'found', result: { sid: 'SM1', body: 'Hello' } });
  expect(seen).toHaveProperty('result.numSegments', expect.any(Number));
  expect(seen).not.toHaveProperty('result.subresourceUris');
});

it('gives a call that was found in the form of one that was just made', async () => {
  twilio.entries = [{ sid: 'CA1', age: 1, from }];
  const asked = { to: recipient, options: {} };
  const seen = await makeAndWait.lookUp!(twilio.client, asked as never, context, lost);
  expect(seen).toMatchObject({ verdict: 'found', result: { sid: 'CA1', to: recipient } });
  expect(seen).not.toHaveProperty('result.subresourceUris');
});
