import { contentHashOf, isSameContent } from '../../../lib/ledger/contentHash';
import type { TwilioContext } from '../../../lib/sending/contract';
import makeCall from '../../../nodes/TwilioOps/operations/call/make';
import sendMessage from '../../../nodes/TwilioOps/operations/message/send';

const account = { name: 'a', accountSid: 'AC1', defaultFrom: '+15005550001', phoneNumbers: [] };
const context = { account } as unknown as TwilioContext;

/** The hash of what would be sent with this input. */
function hashOf(operation: typeof sendMessage, input: object): string {
  const { content, shown, dueAt } = operation.sending!(input as never, context)!;
  return contentHashOf(content, shown, dueAt);
}
const message = (more: object = {}) =>
  hashOf(sendMessage, {
    ...{ channel: 'sms', to: '+15005550006', senderType: 'default', message: 'Hi' },
    ...{ contentVariables: {}, mediaUrls: [], binaryPropertyNames: [], options: {}, ...more },
  });
const call = (options: object) => hashOf(makeCall, { to: '+15005550006', say: 'Hi', options });

it('tells messages of one text apart by the place that goes with them', () => {
  const at = (geo: string) => message({ options: { persistentAction: [geo] } });
  expect(isSameContent(at('geo:1,1'), at('geo:2,2'))).toBe(false);
  expect(isSameContent(at('geo:1,1'), at('geo:1,1'))).toBe(true);
});

it('tells messages of one text apart by their time, but only for a look-up', () => {
  const [soon, later] = [60, 120].map((minutes) =>
    message({ sendAt: new Date(minutes * 60_000) }),
  ) as [string, string];
  expect(soon).not.toBe(later);
  expect(isSameContent(soon, later)).toBe(true);
});

it('tells calls apart by the keys that they press', () => {
  expect(isSameContent(call({ sendDigits: '1' }), call({ sendDigits: '2' }))).toBe(false);
  expect(isSameContent(call({}), call({ timeout: 5 }))).toBe(true);
});
