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
    ['sms', 'text', 'hold'],
    ['sms', undefined, 'hold'],
    ['sms', 'voice', 'hold'],
    ['voice', 'voice', 'hold'],
    ['voice', 'text', 'hold'],
  ] as const)('caps texts and calls together: by %s after %s: %s', (channel, group, expected) =>
    expect(florida(sent(3, { group }), channel)).toBe(expected),
  );

  it.each([
    ['text', 'nothing'],
    [undefined, 'hold'],
    ['voice', 'hold'],
  ] as const)('counts calls alone where the law caps calls: by %s: %s', (group, expected) =>
    expect(
      finds('FRQ-STATUTE', {
        recipient: { number: '+84912345678' },
        history: sent(1, { group }),
        message: { channel: 'voice' },
      }),
    ).toBe(expected),
  );
});

describe('FRQ-DEBT', () => {
  it.each([
    ['voice', 'hold'],
    [undefined, 'hold'],
    ['text', 'nothing'],
  ] as const)('counts sends by %s: %s', (group, expected) =>
    expect(
      finds('FRQ-DEBT', {
        message: { channel: 'voice', debtCollection: true },
        history: sent(7, { group }),
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
