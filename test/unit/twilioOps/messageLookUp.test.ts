import type { LookUpContext, TwilioContext } from '../../../lib/sending/contract';
import sendMessage from '../../../nodes/TwilioOps/operations/message/send';
import {
  endsOf,
  type MessageInput,
} from '../../../nodes/TwilioOps/operations/message/messageRequest';
import { ListServer, recipient } from '../twilio/listServer';

const account = { name: 'a', accountSid: 'AC1', phoneNumbers: [] };
const context = { account } as unknown as TwilioContext;
const service = `MG${'1'.repeat(32)}`;
const message = {
  ...{ channel: 'sms', to: recipient, message: 'Hello', contentVariables: {} },
  ...{ senderType: 'messagingService', messagingServiceSid: { value: service } },
  ...{ mediaUrls: [], binaryPropertyNames: [], options: {} },
};
const lost: LookUpContext = {
  ageMilliseconds: () => 5_000,
  claimed: async () => new Set<string>(),
};

let twilio: ListServer;
beforeEach(async () => (twilio = await new ListServer().start()));
afterEach(() => twilio.stop());

const seenOf = async (more: object) =>
  sendMessage.lookUp!(twilio.client, { ...message, ...more } as never, context, lost);

it.each([14.9, -60])(
  'finds a message to be sent in %d minutes, which is too soon to send it',
  async (minutes) => {
    twilio.entries = [{ sid: 'SM1', age: 1, service }];
    const sendAt = new Date(Date.now() + minutes * 60_000);
    expect(await seenOf({ sendAt })).toMatchObject({ verdict: 'found', result: { sid: 'SM1' } });
  },
);

it('tells whether Twilio is to hide the number', () => {
  const isHidden = (options: object) =>
    endsOf({ ...message, options } as unknown as MessageInput, context).isHidden;
  expect(
    [{}, { addressRetention: 'retain' }, { addressRetention: 'obfuscate' }].map(isHidden),
  ).toEqual([false, false, true]);
});

it('names both ends as Twilio is told', () => {
  const ends = { channel: 'whatsapp', senderType: 'phoneNumber', from: { value: '+15005550001' } };
  expect(endsOf({ ...message, ...ends } as unknown as MessageInput, context)).toMatchObject({
    to: `whatsapp:${recipient}`,
    sender: 'whatsapp:+15005550001',
  });
});
