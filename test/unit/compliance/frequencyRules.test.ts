import type { PastSend } from '../../../lib/compliance/facts';
import { finds } from './found';

/** As many sends, an hour apart, the last of them an hour ago. */
const sent = (count: number, as: Omit<PastSend, 'at'> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    ...as,
    at: new Date(Date.UTC(2026, 10, 18, 16 - index)),
  }));

describe('FRQ-STATUTE', () => {
  const florida = (history: PastSend[], channel = 'sms') =>
    finds('FRQ-STATUTE', { recipient: { number: '+13055550123' }, history, message: { channel } });

  it.each([
    ['marketing', 'hold'],
    [undefined, 'hold'],
    ['transactional', 'nothing'],
  ])('counts sends of the category %s: %s', (category, expected) =>
    expect(florida(sent(3, { category }))).toBe(expected),
  );

  it.each([
    ['sms', 'sms', 'hold'],
    ['sms', 'whatsapp', 'hold'],
    ['sms', undefined, 'hold'],
    ['sms', 'voice', 'nothing'],
    ['voice', 'voice', 'hold'],
    ['voice', 'sms', 'nothing'],
  ] as const)('for a message by %s counts sends by %s: %s', (channel, past, expected) =>
    expect(florida(sent(3, { channel: past }), channel)).toBe(expected),
  );

  it('counts all channels where the law does', () =>
    expect(
      finds('FRQ-STATUTE', {
        recipient: { number: '+573001234567' },
        history: sent(1, { channel: 'voice' }),
      }),
    ).toBe('hold'));
});

describe('FRQ-DEBT', () => {
  it.each([
    ['voice', 'hold'],
    [undefined, 'hold'],
    ['sms', 'nothing'],
  ] as const)('counts sends by %s: %s', (channel, expected) =>
    expect(
      finds('FRQ-DEBT', {
        message: { channel: 'voice', debtCollection: true },
        history: sent(7, { channel }),
      }),
    ).toBe(expected),
  );
});

describe('FRQ-POLICY', () => {
  const cap = { max: 2, hours: 24 };

  it.each([
    ['marketing', 'hold'],
    [undefined, 'hold'],
    ['transactional', 'nothing'],
  ])('of a cap on marketing, counts sends of the category %s: %s', (category, expected) =>
    expect(
      finds('FRQ-POLICY', {
        policy: { caps: [{ ...cap, category: 'marketing' }] },
        history: sent(2, { category }),
      }),
    ).toBe(expected),
  );

  it('of a cap on everything, counts every category', () =>
    expect(
      finds('FRQ-POLICY', {
        policy: { caps: [cap] },
        history: sent(2, { category: 'transactional' }),
      }),
    ).toBe('hold'));
});
