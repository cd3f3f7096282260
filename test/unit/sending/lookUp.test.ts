import { cannotLookUp, lookUpCall, lookUpMessage } from '../../../lib/sending/lookUp';
import type { LookUpContext } from '../../../lib/sending/contract';
import { systemClock } from '../../../lib/twilio/clock';
import { ListServer, recipient } from '../twilio/listServer';

let twilio: ListServer;
beforeEach(async () => {
  twilio = await new ListServer().start();
  jest.spyOn(systemClock, 'after').mockImplementation(twilio.clock.after);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await twilio.stop();
});

const lost = (signal?: AbortSignal): LookUpContext => ({
  ageMilliseconds: () => 5_000,
  signal,
  claimed: async () => new Set<string>(),
});
const stopped = () => {
  const stop = new AbortController();
  stop.abort();
  return stop.signal;
};
const message = { to: `whatsapp:${recipient}`, body: 'Hello' };
const call = { to: recipient, from: '+15005550001' };

it('finds a message by recipient and text, in every form of the address', async () => {
  twilio.entries = [
    { sid: 'SM1', age: 1, to: message.to, body: 'Bye' },
    { sid: 'SM2', age: 1, to: message.to },
  ];
  const seen = await lookUpMessage(twilio.client, message, lost());
  expect(seen).toMatchObject({ verdict: 'found', result: { sid: 'SM2', body: 'Hello' } });
  expect(seen).not.toHaveProperty('found');
  expect(twilio.askedFor).toEqual([`whatsapp:${recipient}`, recipient]);
});

it.each([recipient, message.to])(
  'looks on all channels where something else was reserved first: %s',
  async (to) => {
    twilio.entries = [{ sid: 'SM1', age: 1, to: `whatsapp:${recipient}`, body: 'Bye' }];
    const asked = lookUpMessage(twilio.client, { ...message, to }, { ...lost(), isOther: true });
    expect(await twilio.clock.run(asked)).toMatchObject({ verdict: 'unknown' });
    expect([...new Set(twilio.askedFor)].sort()).toEqual(
      [recipient, `rcs:${recipient}`, `whatsapp:${recipient}`].sort(),
    );
  },
);

it.each([
  ['whatsapp:+5215512345678', ['whatsapp:+525512345678', '+525512345678']],
  ['+5215512345678', []],
])('looks for %s by numbers from a former plan, too, on WhatsApp only', async (to, former) => {
  await twilio.clock.run(lookUpMessage(twilio.client, { to, body: 'Hello' }, lost()));
  const asked = new Set(twilio.askedFor);
  expect(former.every((form) => asked.has(form))).toBe(true);
  expect(asked.has('+525512345678')).toBe(former.length > 0);
});

it('looks in one place for who has no number', async () => {
  const to = 'messenger:1234';
  twilio.entries = [{ sid: 'SM1', age: 1, to }];
  await lookUpMessage(twilio.client, { to, body: 'Hello' }, { ...lost(), isOther: true });
  expect(twilio.askedFor).toEqual([to, '1234']);
});

it('finds a call by both numbers', async () => {
  twilio.entries = [
    { sid: 'CA1', age: 1, from: '+15005550009' },
    { sid: 'CA2', age: 1, from: '+15005550001' },
  ];
  const seen = await lookUpCall(twilio.client, call, lost());
  expect(seen).toMatchObject({ verdict: 'found', result: { sid: 'CA2' } });
  expect(twilio.askedFor).toEqual([recipient]);
});

it('does not wait for Twilio’s list once the execution is stopped', async () => {
  const stop = stopped();
  const reason = expect.stringContaining('stopped') as string;
  const seen = [
    await lookUpMessage(twilio.client, message, lost(stop)),
    await lookUpCall(twilio.client, call, lost(stop)),
  ];
  expect(seen).toEqual(Array(2).fill({ verdict: 'unknown', reason }));
});

it('leaves unknown what Twilio cannot be asked for', () => {
  expect(cannotLookUp.verdict).toBe('unknown');
});
