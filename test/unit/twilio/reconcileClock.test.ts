import { ListServer, recipient, type Entry } from './listServer';

const hour = 3600;

/** The reservation's age and Twilio's own time decide; no host's clock is asked (`listServer`). */
describe('the time of a look-up', () => {
  let twilio: ListServer;
  beforeEach(async () => (twilio = await new ListServer().start()));
  afterEach(() => twilio.stop());

  it.each([-5 * hour, -hour, -61, 0, 61, hour, 5 * hour])(
    'is right with Twilio %i s ahead of us',
    async (seconds) => {
      twilio.aheadSeconds = seconds;
      twilio.entries = [
        { sid: 'SM2', age: 0 },
        { sid: 'SM1', age: -10 },
      ];
      expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
    },
  );

  it.each([-5 * hour, 5 * hour])(
    'is right hours after the reservation with Twilio %i s ahead of us',
    async (seconds) => {
      Object.assign(twilio, { aheadSeconds: seconds, ageSeconds: 3 * hour });
      twilio.entries = [{ sid: 'SM1', age: -10 }];
      expect(await twilio.find()).toEqual({ verdict: 'notSent' });
      twilio.entries = [
        { sid: 'SM2', age: 0 },
        { sid: 'SM1', age: -10 },
      ];
      expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
    },
  );

  it('goes on while the look-up waits', async () => {
    twilio.entries = [
      { sid: 'SM2', age: 0, appears: 6 },
      { sid: 'SM1', age: -10 },
    ];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
  });

  it('allows three seconds, as dates have whole ones', async () => {
    twilio.entries = [{ sid: 'SM1', age: -3 }];
    expect(await twilio.find({}, [])).toMatchObject({ verdict: 'found' });
    twilio.entries = [{ sid: 'SM1', age: -4 }];
    expect(await twilio.find({}, [])).toEqual({ verdict: 'notSent' });
  });

  describe('by a ledger whose clock may have been set back', () => {
    const mayBeOlder = true;
    const perhaps = {
      verdict: 'unknown',
      reason:
        "Twilio shows one to this recipient from before it was reserved; it may be this one if the ledger's clock was set back since.",
    };

    it.each([-4, -300, -14 * hour])('does not know of one from %i s before', async (age) => {
      twilio.entries = [{ sid: 'SM1', age }];
      expect(await twilio.find({ mayBeOlder }, [])).toEqual(perhaps);
      expect(await twilio.find({}, [])).toEqual({ verdict: 'notSent' });
    });

    it('does not know of one with another text, which may be that of the first try', async () => {
      twilio.entries = [{ sid: 'SM1', age: -300, body: 'Dear Anna' }];
      expect(await twilio.find({ mayBeOlder }, [])).toEqual(perhaps);
    });

    it.each<[string, Entry, string[]]>([
      ['is older than any clock is wrong', { sid: 'SM1', age: -14 * hour - 4 }, []],
      ['came in', { sid: 'SM1', age: -300, direction: 'inbound' }, []],
      ['belongs to another send', { sid: 'SM1', age: -300 }, ['SM1']],
    ])('is not held up by what %s', async (_which, entry, taken) => {
      twilio.entries = [entry];
      const claimed = async () => await Promise.resolve(new Set(taken));
      expect(await twilio.find({ mayBeOlder, claimed }, [])).toEqual({ verdict: 'notSent' });
    });

    it('prefers one since the reservation', async () => {
      twilio.entries = [
        { sid: 'SM2', age: 1 },
        { sid: 'SM1', age: -300 },
      ];
      expect(await twilio.find({ mayBeOlder }, [])).toMatchObject({ found: { sid: 'SM2' } });
    });

    it('does not know where the older ones cannot be read', async () => {
      twilio.fault = (look, url) => (look > 1 && url.includes('To=') ? 401 : undefined);
      expect(await twilio.find({ mayBeOlder }, [])).toMatchObject({
        verdict: 'unknown',
        reason: expect.stringContaining('could not be read'),
      });
    });
  });

  it('does not end at a midnight of GMT between reservation and look-up', async () => {
    // The fake clock begins at noon.
    Object.assign(twilio, { ageSeconds: 13 * hour });
    twilio.entries = [{ sid: 'SM1', age: 5, out: 5 }];
    expect(await twilio.find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
  });

  it('asks for the age after the answer, as a bound too early does no harm', async () => {
    const asked: number[] = [];
    const ageMilliseconds = () => asked.push(twilio.server.requests.length);
    await twilio.find({ ageMilliseconds }, []);
    expect(asked).toEqual([1]);
  });

  it.each([
    ['missing', ''],
    ['not readable', 'today'],
  ])('is unknown where the header Date is %s', async (_case, date) => {
    twilio.date = () => date;
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    expect(await twilio.find()).toEqual({
      verdict: 'unknown',
      reason: "Twilio's answer does not say when it was given.",
    });
    expect(twilio.looks).toBe(6);
  });

  it('counts by the answer of the last look, and what was seen before', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    twilio.date = (look) => (look > 1 ? undefined : '');
    expect(await twilio.find()).toMatchObject({ verdict: 'found' });
    expect(twilio.looks).toBe(2);
  });

  it('is that of each list', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1 }];
    twilio.date = (_look, url) => (url.includes('52551') ? '' : undefined);
    expect(await twilio.find({ forms: [recipient, '+525512345678'] }, [])).toMatchObject({
      verdict: 'unknown',
    });
  });
});
