import { addressForms } from '../../../lib/twilio/channelAddress';
import { reconcileCall } from '../../../lib/twilio/reconcile';
import { ListServer, recipient, whatsAppForms as forms, type Entry } from './listServer';

const to = forms[0];
const from = 'whatsapp:+15005550001';

describe('the look-up of a message on a channel', () => {
  let twilio: ListServer;
  beforeEach(async () => (twilio = await new ListServer().start()));
  afterEach(() => twilio.stop());

  const before: Entry = { sid: 'SO1', age: -1000, to };
  const many = (count: number, entry: Omit<Entry, 'sid'>) =>
    Array.from({ length: count }, (_, index) => ({ sid: `SN${index}`, ...entry }));

  describe('where the filter takes channels', () => {
    it('finds it by To', async () => {
      twilio.entries = [{ sid: 'SM1', age: 1, to, from }];
      expect(await twilio.find({ forms })).toMatchObject({ found: { sid: 'SM1' } });
      expect(twilio.askedFor).toEqual(forms);
    });

    it('believes an empty list once the filter has found older ones', async () => {
      twilio.entries = [before];
      expect(await twilio.find({ forms }, [])).toEqual({ verdict: 'notSent' });
      const newest = null;
      expect(twilio.askedFor).toEqual([...forms, newest]);
    });

    it('then reads no more of the account than its newest, however much goes out', async () => {
      twilio.entries = [...many(1_200, { age: 10, to: '+15005550007' }), before];
      expect(await twilio.find({ forms }, [])).toEqual({ verdict: 'notSent' });
      expect(twilio.askedFor).toEqual([...forms, null]);
    });

    it('does not believe it for what the mere number finds', async () => {
      twilio.entries = [{ sid: 'SO1', age: -1000 }];
      expect(await twilio.find({ forms }, [])).toEqual({ verdict: 'notSent' });
      expect(twilio.askedFor).toEqual([...forms, null]);
    });

    it('does not believe it for what is found by the number that the filter makes of it', async () => {
      twilio.dropsChannels = true;
      twilio.entries = [
        { sid: 'SM1', age: 1, to, from },
        { sid: 'SO1', age: -1000 },
      ];
      expect(await twilio.find({ forms }, [])).toMatchObject({ found: { sid: 'SM1' } });
      expect(twilio.askedFor).toEqual([...forms, null]);
    });

    it('does not believe it for what is to another', async () => {
      twilio.isFiltered = false;
      twilio.entries = [{ ...before, to: 'whatsapp:+15005559999' }];
      expect(await twilio.find({ forms }, [])).toEqual({ verdict: 'notSent' });
      expect(twilio.askedFor).toEqual([...forms, null]);
    });

    it('looks through the account where the filter has found nothing yet', async () => {
      expect(await twilio.find({ forms })).toEqual({ verdict: 'notSent' });
      expect(twilio.askedFor).toEqual([...Array(6).fill(forms).flat(), null]);
      expect(twilio.server.requests.at(-1)!.url).toMatch(/Messages\.json\?PageSize=1000$/);
    });
  });

  describe('where the filter gives nothing for channels', () => {
    beforeEach(() => (twilio.takesChannels = false));

    it('finds it among all of the account', async () => {
      twilio.entries = [
        { sid: 'SM3', age: 3, to: 'whatsapp:+15005550007', from },
        { sid: 'SM2', age: 2 },
        { sid: 'SM1', age: 1, to, from },
        before,
      ];
      expect(await twilio.find({ forms, claimed: claims('SM2') })).toMatchObject({
        verdict: 'found',
        found: { sid: 'SM1' },
      });
      expect(twilio.askedFor.at(-1)).toBeNull();
    });

    it('finds one that is queued and has no date yet, the evening before or not', async () => {
      twilio.ageSeconds = 13 * 3600;
      twilio.entries = [{ sid: 'SM1', age: null, to }];
      expect(await twilio.find({ forms }, [])).toMatchObject({ found: { sid: 'SM1' } });
      twilio.entries = [{ sid: 'SM1', age: 5, out: 40_000, to }];
      expect(await twilio.find({ forms }, [])).toMatchObject({ found: { sid: 'SM1' } });
    });

    it('says "not sent" where there is none', async () => {
      twilio.entries = [{ sid: 'SM3', age: 3, to: 'whatsapp:+15005550007', from }, before];
      expect(await twilio.find({ forms }, [])).toEqual({ verdict: 'notSent' });
    });

    it('does not know with another text, or with two alike', async () => {
      twilio.entries = [{ sid: 'SM1', age: 1, to, body: 'Other' }];
      expect(await twilio.find({ forms }, [])).toMatchObject({
        reason: expect.stringContaining('is different (SM1)'),
      });
      twilio.entries = [
        { sid: 'SM2', age: 2, to },
        { sid: 'SM1', age: 1, to },
      ];
      expect(await twilio.find({ forms }, [])).toMatchObject({
        reason: expect.stringContaining('look the same (SM2, SM1)'),
      });
    });

    it.each([
      ['in other case', 'WhatsApp:+15005550006'],
      ['by another number plan', 'whatsapp:+5005550006'],
    ])('knows the address %s', async (_case, other) => {
      twilio.entries = [{ sid: 'SM1', age: 1, to: other, from }];
      const found = await twilio.find({ forms: addressForms(to, ['+5005550006']) }, []);
      expect(found).toMatchObject({ found: { sid: 'SM1' } });
    });

    it('reads on until the reservation, page by page', async () => {
      const elsewhere = { to: '+15005550007', from: '+15005550001' };
      twilio.entries = [
        ...many(1500, { age: 10, ...elsewhere }),
        { sid: 'SM1', age: 1, to, from },
        ...many(2500, { age: -100, ...elsewhere }),
      ];
      expect(await twilio.find({ forms }, [])).toMatchObject({ found: { sid: 'SM1' } });
      expect(twilio.askedFor).toEqual([...forms, null, null]);
    });

    it('does not read on forever', async () => {
      twilio.entries = many(12_000, { age: 10, to: '+15005550007', from: '+15005550001' });
      expect(await twilio.find({ forms }, [])).toEqual({
        verdict: 'unknown',
        reason: "Twilio's list has too many entries since then to search.",
      });
      expect(twilio.askedFor).toEqual([...forms, ...Array(10).fill(null)]);
    });

    it('does not know when the whole list cannot be read, or tells no time', async () => {
      twilio.fault = (_look, url) => (url.includes('To=') ? undefined : 401);
      expect(await twilio.find({ forms }, [])).toMatchObject({ verdict: 'unknown' });
      twilio.fault = undefined;
      twilio.date = (_look, url) => (url.includes('To=') ? undefined : '');
      expect(await twilio.find({ forms }, [])).toMatchObject({ verdict: 'unknown' });
    });
  });

  const claims = (sid: string) => async () => await Promise.resolve(new Set([sid]));

  it.each<[string, Partial<Entry>, string]>([
    ['takes one by the mere number, from our WhatsApp sender, for it', { from }, 'found'],
    ['does not take an SMS for it', { from: '+15005550001' }, 'notSent'],
    ['does not take one from Messenger for it', { from: 'messenger:1' }, 'notSent'],
    ['does not know of one whose sender is not chosen yet', { from: null }, 'unknown'],
  ])('%s', async (_case, entry, verdict) => {
    twilio.entries = [{ sid: 'SM1', age: 1, to: recipient, ...entry }];
    expect(await twilio.find({ forms }, [])).toMatchObject({ verdict });
  });

  it.each<[string, [string, ...string[]], Partial<Entry>]>([
    ['RCS that fell back to SMS', [`rcs:${recipient}`, recipient], { from: '+15005550001' }],
    [
      'an SMS that a service sent by RCS',
      [recipient, `rcs:${recipient}`],
      { to: `rcs:${recipient}`, from: 'rcs:brand' },
    ],
  ])('finds %s', async (_case, given, entry) => {
    twilio.entries = [{ sid: 'SM1', age: 1, ...entry }];
    expect(await twilio.find({ forms: given }, [])).toMatchObject({ found: { sid: 'SM1' } });
  });

  it('does not take a WhatsApp message for an SMS', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1, from }];
    expect(await twilio.find({}, [])).toEqual({ verdict: 'notSent' });
  });

  it('does not know of one on another channel where something else was reserved first', async () => {
    twilio.entries = [{ sid: 'SM1', age: 1, from }];
    expect(await twilio.find({ isOther: true }, [])).toMatchObject({
      reason: expect.stringContaining('is different (SM1)'),
    });
  });

  it('looks through the account for any form that has a channel', async () => {
    twilio.takesChannels = false;
    twilio.entries = [{ sid: 'SM1', age: 1, to: `rcs:${recipient}`, from: 'rcs:brand' }];
    const found = await twilio.find({ forms: [recipient, `rcs:${recipient}`] }, []);
    expect(found).toMatchObject({ found: { sid: 'SM1' } });
  });

  it.each(['sip:anna@example.com', 'client:anna'])(
    'believes the filter of calls for %s, which Twilio documents',
    async (address) => {
      const lost = { ...twilio.lost({ forms: addressForms(address) }), from: '+15005550001' };
      const options = { clock: twilio.clockThatTellsNoTime, waitsSeconds: [] };
      expect(await reconcileCall(twilio.client, lost, options)).toEqual({ verdict: 'notSent' });
      expect(twilio.askedFor).toEqual([address]);
    },
  );
});
