import type { Twilio } from 'twilio';
import { cannotLookUp, lookUpCall, lookUpMessage } from '../../../lib/sending/lookUp';

const to = 'whatsapp:+15005550006';
const made = new Date('2026-11-24T12:00:00Z');

const entry = (sid: string, changes: object = {}) => ({
  ...{ sid, to, from: 'whatsapp:+15005550001', direction: 'outbound-api', body: 'Hello' },
  ...{ dateCreated: made, dateSent: made, startTime: made },
  ...changes,
});

/** A client whose lists show these entries; `asked` are the addresses that were asked for. */
function clientWith(list: 'messages' | 'calls', entries: object[]) {
  const asked: Array<string | undefined> = [];
  const pageWithHttpInfo = async (query: { to?: string }) => {
    asked.push(query.to);
    const instances = entries.filter((one) => query.to === (one as { to: string }).to);
    const headers = { date: new Date(made.getTime() + 1_000).toUTCString() };
    return { body: { instances, nextPage: () => undefined }, headers };
  };
  return { asked, twilio: { [list]: { pageWithHttpInfo } } as unknown as Twilio };
}

const lost = (claimed: string[] = []) => ({
  ageMilliseconds: () => 2_000,
  claimed: async () => new Set(claimed),
});

describe('looking for a message', () => {
  it('gives what Twilio shows, asked for by every form of its address', async () => {
    const { twilio, asked } = clientWith('messages', [entry('SM1'), entry('SM2', { to: '+1' })]);
    const seen = await lookUpMessage(twilio, { to, body: 'Hello' }, lost());
    expect(seen).toEqual({ verdict: 'found', result: entry('SM1') });
    expect(asked).toEqual([to, '+15005550006']);
  });

  it('does not know when the execution is stopped before the list could catch up', async () => {
    const { twilio } = clientWith('messages', []);
    const signal = AbortSignal.abort();
    expect(await lookUpMessage(twilio, { to, body: 'Hello' }, { ...lost(), signal })).toEqual({
      verdict: 'unknown',
      reason: expect.stringContaining('stopped'),
    });
  });

  it('leaves out what is the answer of another send', async () => {
    const { twilio } = clientWith('messages', [entry('SM1'), entry('SM2')]);
    const seen = await lookUpMessage(twilio, { to, body: 'Hello' }, lost(['SM1']));
    expect(seen).toMatchObject({ verdict: 'found', result: { sid: 'SM2' } });
  });
});

describe('looking for a call', () => {
  const call = { to: '+15005550006', from: '+15005550001' };

  it('goes by both numbers', async () => {
    const others = [entry('CA1', { ...call, from: '+15005550009' })];
    const { twilio } = clientWith('calls', [entry('CA2', call)]);
    expect(await lookUpCall(twilio, call, lost())).toMatchObject({
      verdict: 'found',
      result: { sid: 'CA2' },
    });
    const stopped = { ...lost(), signal: AbortSignal.abort() };
    expect(await lookUpCall(clientWith('calls', others).twilio, call, stopped)).toMatchObject({
      verdict: 'unknown',
    });
  });
});

it('what cannot be looked up stays unknown', () => {
  expect(cannotLookUp).toMatchObject({ verdict: 'unknown', reason: expect.any(String) });
});
