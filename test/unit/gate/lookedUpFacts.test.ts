import type { Facts } from '../../../lib/compliance/facts';
import { lookedUpFacts } from '../../../lib/gate/facts/lookedUpFacts';
import type { GateInput } from '../../../lib/gate/fields/messageFields';
import type { TwilioFacts } from '../../../lib/gate/twilio/twilioFacts';
import type { Account } from '../../../lib/twilio/accounts';

/** What Twilio is asked about the number of a recipient who consented on 1 November. */
async function askedAbout(
  lookups: GateInput['lookups'],
  recipient: Partial<Facts['recipient']> = {},
) {
  const number = jest.fn(async () => ({ lineType: 'mobile' as const }));
  const facts = {
    message: { channel: 'sms' },
    recipient: { number: '+12125550123', ...recipient },
    sender: {},
    consent: { item: { at: new Date('2026-11-01T00:00:00Z') }, events: [] },
  } as unknown as Facts;
  const twilio = { number } as unknown as TwilioFacts;
  const known = await lookedUpFacts(facts, { lookups }, {} as Account, twilio);
  return { asked: number.mock.calls, lineType: known.recipient.lineType };
}

describe('the number of a recipient', () => {
  it.each<[string, GateInput['lookups'], Partial<Facts['recipient']>]>([
    ['nothing was asked for', {}, {}],
    ['the line type is known', { lineType: true }, { lineType: 'mobile' }],
    ['the register does not know its country', { reassigned: true }, { number: '+4915123456789' }],
  ])('is not looked up where %s, nor the SDK loaded', async (_when, lookups, recipient) => {
    expect((await askedAbout(lookups, recipient)).asked).toEqual([]);
  });

  it('is looked up for its line type', async () => {
    const { asked, lineType } = await askedAbout({ lineType: true });
    expect(asked).toHaveLength(1);
    expect(lineType).toBe('mobile');
  });

  it('is looked up since the consent for who has it now', async () => {
    expect((await askedAbout({ reassigned: true })).asked).toEqual([
      [
        {},
        {
          number: '+12125550123',
          lineType: false,
          reassignedSince: new Date('2026-11-01T00:00:00Z'),
        },
      ],
    ]);
  });
});
