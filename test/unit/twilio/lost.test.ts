import { addressForms } from '../../../lib/twilio/channelAddress';
import type { Listed } from '../../../lib/twilio/listedSince';
import { verdictOn, type Lost } from '../../../lib/twilio/lost';

const lost: Lost = {
  forms: addressForms('whatsapp:+15005550006'),
  ageMilliseconds: () => 0,
  claimed: async () => new Set<string>(),
};
const entry = (to: string): Listed => ({
  sid: 'SM1',
  direction: 'outbound-api',
  to,
  from: null,
  dateCreated: new Date(),
});

it.each([
  ['on the same channel', 'whatsapp:+15005550006', 'found'],
  ['to the mere number, which may still be of any channel', '+15005550006', 'unknown'],
  ['on another channel', 'rcs:+15005550006', 'notSent'],
])('an entry without a sender %s', async (_which, to, verdict) => {
  expect(await verdictOn(lost, [entry(to)], () => true)).toMatchObject({ verdict });
});
