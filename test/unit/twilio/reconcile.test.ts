import { reconcileCall, reconcileMessage, type LostMessage } from '../../../lib/twilio/reconcile';
import { ListServer, recipient, type Entry } from './listServer';
import { accountSid } from './server';

describe('reconcile', () => {
  let twilio: ListServer;
  beforeEach(async () => (twilio = await new ListServer().start()));
  afterEach(() => twilio.stop());

  const others = (count: number, entry: Omit<Entry, 'sid'>, prefix = 'SN') =>
    Array.from({ length: count }, (_, index) => ({ sid: `${prefix}${index}`, ...entry }));

  it('asks by To only, for no day, and for the newest', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    await twilio.find({}, []);
    expect(twilio.server.requests.map(({ url }) => url)).toEqual([
      `/2010-04-01/Accounts/${accountSid}/Messages.json?To=%2B15005550006&PageSize=50`,
    ]);
  });

  it('finds the one message with the same text', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
    expect(twilio.looks).toBe(1);
  });

  it('finds a queued one without date', async () => {
    twilio.entries = [{ sid: 'SM1', age: null }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
  });

  it('finds one that appears late', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1, appears: 4 }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found' });
    expect(twilio.looks).toBe(4);
  });

  it('finds one that appears at the last look', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1, appears: 6 }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found' });
  });

  it('says "not sent" only once the list had half a minute to catch up', async () => {
    const begun = twilio.clock.now();
    expect(await twilio.find()).toEqual({ verdict: 'notSent' });
    expect(twilio.clock.now() - begun).toBe(30_000);
    expect(twilio.looks).toBe(6);
  });

  it.each<[string, Entry[]]>([
    ['inbound', [{ sid: 'SM1', age: 1, direction: 'inbound' }]],
    [
      'replies and messages of calls',
      [
        { sid: 'SM1', age: 1, direction: 'outbound-reply' },
        { sid: 'SM2', age: 1, direction: 'outbound-call' },
      ],
    ],
    ['from before the reservation', [{ sid: 'SM1', age: -5 }]],
    ['from before, and went out since', [{ sid: 'SM1', age: -5, out: 1 }]],
  ])('does not take for it messages that are %s', async (_case, entries) => {
    twilio.entries = entries;
    expect(await twilio.find()).toEqual({ verdict: 'notSent' });
  });

  it('does not take for it messages that other sends have claimed', async () => {
    twilio.entries = [
      { sid: 'SM1', age: 1 },
      { sid: 'SM2', age: 2, body: 'Bye' },
      { sid: 'SM3', age: 2, direction: 'inbound' },
    ];
    const asked: string[][] = [];
    const claimed = async (sids: readonly string[]) => {
      asked.push([...sids]);
      return await Promise.resolve(new Set(['SM1', 'SM2']));
    };
    expect(await twilio.find({ claimed }, [])).toEqual({ verdict: 'notSent' });
    expect(asked).toEqual([['SM1', 'SM2']]);
  });

  it('does not take for it a message to another, though Twilio’s filter lets it pass', async () => {
    twilio.isFiltered = false;
    twilio.entries = [{ sid: 'SM9', age: 1, to: '+15005559999' }];
    expect(await twilio.find({}, [])).toEqual({ verdict: 'notSent' });
    twilio.entries.push({ sid: 'SM1', age: 1 });
    expect(await twilio.find({}, [])).toMatchObject({ found: { sid: 'SM1' } });
  });

  it('asks nobody about nothing', async () => {
    const claimed = jest.fn();
    expect(await twilio.find({ claimed }, [])).toEqual({ verdict: 'notSent' });
    expect(claimed).not.toHaveBeenCalled();
  });

  it('prefers the same text to another', async () => {
    twilio.entries = [
      { sid: 'SM2', age: 2, body: 'Bye' },
      { sid: 'SM1', age: 1 },
    ];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
  });

  it.each<[string, Entry[], Partial<LostMessage>, string]>([
    [
      'another text, as with a trial prefix',
      [{ sid: 'SM1', age: 1, body: 'Sent from your Twilio trial account - Hello' }],
      {},
      'Twilio shows one to this recipient that is different (SM1); it may be this one, changed by Twilio.',
    ],
    [
      'two alike',
      [
        { sid: 'SM1', age: 1 },
        { sid: 'SM2', age: 2 },
      ],
      {},
      'Twilio shows several that look the same (SM1, SM2); it may be any of them, or none.',
    ],
    [
      'a text that Twilio makes',
      [{ sid: 'SM1', age: 1, body: 'Dear Anna' }],
      { body: undefined },
      'Twilio shows one to this recipient that is different (SM1); it may be this one, changed by Twilio.',
    ],
  ])('does not know with %s', async (_case, entries, changes, reason) => {
    twilio.entries = entries;
    expect(await twilio.find(changes)).toEqual({ verdict: 'unknown', reason });
    expect(twilio.looks).toBe(6);
  });

  it.each<[string, string, Omit<Entry, 'sid' | 'age'>, string]>([
    ['another number', '+15005550001', { from: '+15005550009' }, 'unknown'],
    ['another name', 'ACME', { from: 'OTHER' }, 'unknown'],
    ['another name, though ours could be of a service', 'OMG', { from: 'OTHER' }, 'unknown'],
    ['another service', 'MG1', { from: '+15005550001', service: 'MG2' }, 'unknown'],
    ['the same number', '+15005550001', { from: '+15005550001' }, 'found'],
    ['the same service', 'MG1', { from: '+15005550001', service: 'MG1' }, 'found'],
    ['a number of a service that is not shown', 'MG1', { from: '+15005550001' }, 'found'],
    ['nobody yet', '+15005550001', { from: null }, 'found'],
    ['the number that RCS fell back to', 'rcs:agent', { from: '+15005550001' }, 'found'],
  ])('judges the same text from %s', async (_case, sender, entry, verdict) => {
    twilio.entries = [{ sid: 'SM1', age: 1, ...entry }];
    expect(await twilio.find({ sender }, [])).toMatchObject({ verdict });
  });

  it('does not forget what it has seen when a later answer lags more', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1, body: 'Other', appears: 2, vanishes: 3 }];
    expect(await twilio.find()).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('SM1'),
    });
  });

  it('finds it after all when another was there first', async () => {
    twilio.entries = [
      { sid: 'SM2', age: 1, appears: 3 },
      { sid: 'SM1', age: 2, body: 'Other' },
    ];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
  });

  it('reads on until the reservation, and no further', async () => {
    twilio.entries = [
      ...others(120, { age: 10, direction: 'inbound' }),
      { sid: 'SM1', age: 1 },
      ...others(500, { age: -100 }, 'SO'),
    ];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
    expect(twilio.server.requests).toHaveLength(3);
  });

  it('is not stopped by messages that were scheduled long ago and went out just now', async () => {
    twilio.entries = [
      ...others(60, { age: -100_000, out: 20 }),
      { sid: 'SM1', age: 1 },
      ...others(500, { age: -100 }, 'SO'),
    ];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
    expect(twilio.server.requests).toHaveLength(2);
  });

  it('is not stopped by messages that never went out', async () => {
    twilio.entries = [...others(60, { age: -100, out: null }), { sid: 'SM1', age: 1 }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
  });

  it('does not read on forever', async () => {
    twilio.entries = others(5000, { age: 10, direction: 'inbound' });
    expect(await twilio.find({}, [])).toEqual({
      verdict: 'unknown',
      reason: "Twilio's list has too many entries since then to search.",
    });
    expect(twilio.server.requests).toHaveLength(40);
  });

  it('reads as many pages as it may', async () => {
    twilio.entries = [
      ...others(39 * 50, { age: 10, direction: 'inbound' }),
      { sid: 'SM1', age: 1 },
      { sid: 'SO1', age: -100 },
    ];
    expect(await twilio.find({}, [])).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
    expect(twilio.server.requests).toHaveLength(40);
  });

  it('looks for every form of the address, and counts them together', async () => {
    const forms = ['+5215512345678', '+525512345678'] as const;
    twilio.entries = [{ sid: 'SM1', age: 1, to: forms[1] }];
    expect(await twilio.find({ forms }, [])).toMatchObject({ found: { sid: 'SM1' } });
    twilio.entries.push({ sid: 'SM2', age: 1, to: forms[0] });
    expect(await twilio.find({ forms }, [])).toMatchObject({
      reason: expect.stringContaining('look the same (SM2, SM1)'),
    });
    expect(twilio.askedFor).toEqual([...forms, ...forms]);
  });

  it('repeats a look that failed for a moment', async () => {
    twilio.fault = (look) => (look <= 2 ? 503 : undefined);
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found' });
  });

  it('does not know when the list cannot be read', async () => {
    twilio.fault = () => 401;
    expect(await twilio.find()).toEqual({
      verdict: 'unknown',
      reason: "Twilio's list could not be read: no.",
    });
  });

  it('does not know when a later look fails, though an earlier one was empty', async () => {
    twilio.fault = (look) => (look > 1 ? 401 : undefined);
    expect(await twilio.find({}, [1])).toMatchObject({ verdict: 'unknown' });
  });

  it('does not know when the list of one form cannot be read, though another can', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    twilio.fault = (_look, url) => (url.includes('52551') ? 401 : undefined);
    expect(await twilio.find({ forms: [recipient, '+525512345678'] }, [])).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('could not be read'),
    });
  });

  it('does not know when cancelled', async () => {
    const controller = new AbortController();
    const { client, clock, clockThatTellsNoTime } = twilio;
    const { signal } = controller;
    const options = { clock: clockThatTellsNoTime, signal };
    const running = clock.run(reconcileMessage(client, twilio.lost(), options));
    controller.abort();
    expect(await running).toEqual({
      verdict: 'unknown',
      reason: 'The execution was stopped during the look-up.',
    });
    expect(clock.pending).toBe(0);
    expect(twilio.looks).toBe(1);
  });

  it("raises the ledger's own errors", async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    const claimed = async () => await Promise.reject(new Error('ledger is closed'));
    await expect(twilio.find({ claimed })).rejects.toThrow('ledger is closed');
  });

  describe('of a call', () => {
    const call = { from: '+15005550001' };
    const findCall = async (waitsSeconds: readonly number[] = []) => {
      const lost = { ...twilio.lost(), from: call.from };
      const options = { clock: twilio.clockThatTellsNoTime, waitsSeconds };
      return await twilio.clock.run(reconcileCall(twilio.client, lost, options));
    };

    it('finds the one between the two numbers, queued or begun', async () => {
      twilio.entries = [{ sid: 'CA1', age: 1, out: null, ...call }];
      expect(await findCall()).toMatchObject({ verdict: 'found', found: { sid: 'CA1' } });
      expect(twilio.server.requests.map(({ url }) => url)).toEqual([
        `/2010-04-01/Accounts/${accountSid}/Calls.json?To=%2B15005550006&PageSize=50`,
      ]);
    });

    it('does not know of one from another number', async () => {
      twilio.entries = [{ sid: 'CA1', age: 1, from: '+15005550002' }];
      expect(await findCall()).toMatchObject({
        verdict: 'unknown',
        reason: expect.stringContaining('is different (CA1)'),
      });
    });

    it('reads on until the calls that began before', async () => {
      twilio.entries = [
        ...others(60, { age: 2, direction: 'inbound', ...call }, 'CI'),
        { sid: 'CA1', age: 1, ...call },
        ...others(90, { age: -10, ...call }, 'CO'),
      ];
      expect(await findCall()).toMatchObject({ verdict: 'found', found: { sid: 'CA1' } });
      expect(twilio.server.requests).toHaveLength(2);
    });
  });

  it('waits by the real clock when given none', async () => {
    const verdict = await reconcileMessage(twilio.client, twilio.lost(), { waitsSeconds: [0.01] });
    expect(verdict).toEqual({ verdict: 'notSent' });
    expect(twilio.looks).toBe(2);
  });
});
