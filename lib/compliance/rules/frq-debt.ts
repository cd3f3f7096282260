import type { Category } from '../facts';
import { freeAgain } from '../frequency';
import { missing, rule } from '../rule';

const calls = (count: number, category: Category = 'transactional') => ({
  message: { channel: 'voice' as const, category, debtCollection: true },
  history: Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.UTC(2026, 10, 12 + index, 17, 0, 1)),
    group: 'voice' as const,
  })),
});

export default rule({
  id: 'FRQ-DEBT',
  title: 'Calls about a debt',
  why: 'Seven calls in seven days about a debt are presumed harassment (Regulation F).',
  question: 'compliance',
  references: [
    { url: 'Regulation F, 12 CFR 1006.14(b)(2)', tier: 'vendor', checkedOn: '2026-11-22' },
  ],
  severity: 'D/D/-/-/-',
  channels: ['voice'],
  scope: 'US',
  check: (context) => {
    const { facts, at } = context;
    if (!facts.message.debtCollection || !context.under('US')) return undefined;
    if (facts.history === undefined) return missing('history (earlier calls to this recipient)');
    const made = facts.history.filter(({ group }) => group !== 'text');
    const again = freeAgain(made, 7, 168, at);
    if (again === undefined) return undefined;
    return {
      reason: 'Seven calls about the debt were made within seven days.',
      remedy: again
        ? `Call at or after ${again.toISOString()}, or write a letter.`
        : 'Do not call.',
      notBefore: again ?? undefined,
      evidence: ['history'],
    };
  },
  examples: [
    { name: 'six calls', changes: calls(6), finds: 'nothing' },
    { name: 'seven calls', changes: calls(7), finds: 'hold' },
    {
      name: 'seven calls, not about a debt',
      changes: { ...calls(7), message: { ...calls(7).message, debtCollection: false } },
      finds: 'nothing',
    },
    { name: 'history not known', changes: { ...calls(0), history: undefined }, finds: 'missing' },
    { name: 'emergency', changes: calls(7, 'emergency'), finds: 'nothing' },
  ],
});
