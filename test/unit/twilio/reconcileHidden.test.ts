import { addressForms, mayBeShownAs } from '../../../lib/twilio/channelAddress';
import { ListServer, recipient, whatsAppForms, type Entry } from './listServer';

const hidden: Entry = { sid: 'SM1', age: 1, to: '+1500555XXXX', body: '' };
const elsewhere: Entry = { ...hidden, sid: 'SM2', to: '+1500666XXXX' };
const older: Entry = { ...hidden, sid: 'SM0', age: -100 };

/** Twilio hides the last digits of numbers where the account, or the message, wants that. */
describe('the look-up of a message whose number may be hidden', () => {
  let twilio: ListServer;
  beforeEach(async () => (twilio = await new ListServer().start()));
  afterEach(() => twilio.stop());

  const reason = expect.stringContaining('is different (SM1)') as string;

  it.each([undefined, true])(
    'does not know of one that may be it; asked for: %s',
    async (asked) => {
      twilio.entries = [elsewhere, hidden, older];
      const seen = await twilio.find({ isHidden: asked }, []);
      expect(seen).toEqual({ verdict: 'unknown', reason });
    },
  );

  it('does not know of one that the filter finds all the same', async () => {
    twilio.isFiltered = false;
    twilio.entries = [hidden];
    expect(await twilio.find({}, [])).toEqual({ verdict: 'unknown', reason });
  });

  it('does not take one with the same text for it: it may be of a neighbour', async () => {
    twilio.entries = [{ ...hidden, body: 'Hello' }];
    expect(await twilio.find({}, [])).toEqual({ verdict: 'unknown', reason });
  });

  it('does not know of one on a channel', async () => {
    const from = 'whatsapp:+15005550001';
    twilio.entries = [{ ...hidden, to: `whatsapp:${hidden.to}`, from }];
    expect(await twilio.find({ forms: whatsAppForms }, [])).toEqual({ verdict: 'unknown', reason });
  });

  it('says "not sent" where all are to others, from before, or known of other sends', async () => {
    twilio.entries = [elsewhere, older];
    expect(await twilio.find({}, [])).toEqual({ verdict: 'notSent' });
    twilio.entries = [hidden];
    const claimed = async () => await Promise.resolve(new Set(['SM1']));
    expect(await twilio.find({ claimed }, [])).toEqual({ verdict: 'notSent' });
  });

  it('looks through the account only where numbers are hidden', async () => {
    twilio.entries = [older];
    await twilio.find({}, []);
    expect(twilio.askedFor).toHaveLength(3);
    twilio.server.requests.length = 0;
    twilio.entries = [{ ...older, to: '+15006660000' }];
    await twilio.find({}, []);
    expect(twilio.askedFor).toHaveLength(2);
  });

  it('sees it by whom others have written from, too', async () => {
    const inbound = { direction: 'inbound', to: '+15005550001', from: '+1500666XXXX' };
    twilio.entries = [{ ...older, ...inbound }];
    await twilio.find({}, []);
    expect(twilio.askedFor).toHaveLength(3);
  });

  it('asks again for the newest of the account after a fault', async () => {
    twilio.entries = Array.from({ length: 1_200 }, (_, index) => ({
      sid: `SN${index}`,
      age: 1,
      to: '+15006660000',
    }));
    twilio.fault = () => (twilio.server.requests.length === 2 ? 503 : undefined);
    expect(await twilio.find({}, [])).toEqual({ verdict: 'notSent' });
    expect(twilio.askedFor).toEqual([recipient, null, null]);
  });

  it('does not know where the account cannot be asked', async () => {
    twilio.fault = (_look, url) => (url.includes('To=') ? undefined : 401);
    expect(await twilio.find({}, [])).toMatchObject({ verdict: 'unknown' });
  });
});

it.each([
  ['+15005550006', '+1500555XXXX', true],
  ['+15005550006', '+15005550006', true],
  ['+15005550006', '+1500666XXXX', false],
  ['+15005550006', '+1500555XXXXX', false],
  ['+15005550006', 'whatsapp:+1500555XXXX', false],
  ['whatsapp:+15005550006', 'WhatsApp:+1500555xxxx', true],
  ['client:alexa', 'client:alexx', false],
])('%s may be shown as %s: %s', (address, shown, mayBe) => {
  expect(addressForms(address).some((form) => mayBeShownAs(form, shown))).toBe(mayBe);
});
