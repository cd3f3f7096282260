import { addressForms } from '../../../lib/twilio/channelAddress';
import type { Listed } from '../../../lib/twilio/listedSince';
import { verdictOn, type Lost } from '../../../lib/twilio/lost';

const lostTo = (address: string): Lost => ({
  forms: addressForms(address),
  ageMilliseconds: () => 0,
  claimed: async () => new Set<string>(),
});
const entry = (to: string, from: string | null = null): Listed => ({
  sid: 'SM1',
  direction: 'outbound-api',
  to,
  from,
  dateCreated: new Date(),
});
const verdictOf = async (address: string, row: Listed) =>
  (await verdictOn(lostTo(address), [row], () => true)).verdict;

it.each([
  ['on the same channel', 'whatsapp:+15005550006', 'found'],
  ['to the mere number, which may still be of any channel', '+15005550006', 'unknown'],
  ['on another channel', 'rcs:+15005550006', 'notSent'],
])('an entry without a sender %s', async (_which, to, verdict) => {
  expect(await verdictOf('whatsapp:+15005550006', entry(to))).toBe(verdict);
});

it.each([
  ['whatsapp:+15005550006', 'whatsapp:+15005550001', 'found'],
  ['whatsapp:+15005550006', '+15005550001', 'notSent'],
  ['+15005550006', 'whatsapp:+15005550001', 'notSent'],
])('lost to %s, an entry to the mere number is on the channel of %s', async (to, from, verdict) => {
  expect(await verdictOf(to, entry('+15005550006', from))).toBe(verdict);
});

it.each([
  ['+15005550006', entry('rcs:+15005550006', 'rcs:brand_agent'), 'found'],
  ['+15005550006', entry('+15005550006', 'rcs:brand_agent'), 'found'],
  ['rcs:+15005550006', entry('+15005550006', '+15005550001'), 'found'],
  ['rcs:+15005550006', entry('whatsapp:+15005550006', 'whatsapp:+15005550001'), 'notSent'],
])('SMS and RCS may stand for each other: lost to %s', async (address, row, verdict) => {
  expect(await verdictOf(address, row)).toBe(verdict);
});
