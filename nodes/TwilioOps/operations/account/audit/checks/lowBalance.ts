import { money } from '../../../../../../lib/report/format';
import { check } from '../check';
import { daysOf } from '../samples';

const spend = (perDay: number) => ({
  currency: 'USD',
  days: daysOf(...Array.from({ length: 31 }, () => perDay)),
});
const usd = (amount: number) => ({ amount, currency: 'USD' });
const round = (value: number) => Math.round(value * 100) / 100;

export default check({
  id: 'lowBalance',
  title: 'Balance against spending',
  why: 'When the balance is used up, Twilio suspends the account and nothing goes out.',
  needs: ['balance', 'spend'],
  find: ({ balance, spend: { days } }, { balanceDays }) => {
    if (balance === null) return [];
    // Today has not ended: it would make the mean too small.
    const past = days.slice(0, -1);
    const perDay = past.reduce((sum, { count }) => sum + count, 0) / past.length;
    const lasts = perDay > 0 ? balance.amount / perDay : Infinity;
    if (balance.amount > 0 && lasts >= balanceDays) return [];
    const spent = money({ [balance.currency]: round(perDay) });
    return [
      {
        severity: balance.amount <= 0 || lasts < 2 ? 'critical' : 'warning',
        title:
          balance.amount <= 0
            ? 'The balance is used up'
            : `The balance lasts for about ${lasts.toFixed(1)} days`,
        evidence: `${money({ [balance.currency]: balance.amount })} are left; the last ${past.length} days cost ${spent} a day.`,
        remedy: 'Add funds in the console under Billing, and switch on auto recharge there.',
        subjects: [],
        figures: {
          balance: balance.amount,
          currency: balance.currency,
          spendPerDay: round(perDay),
          daysLeft: Number.isFinite(lasts) ? round(lasts) : null,
        },
      },
    ];
  },
  examples: [
    { name: 'enough', facts: { balance: usd(100), spend: spend(2) }, finds: [] },
    {
      name: 'little, and nothing is spent',
      facts: { balance: usd(1), spend: spend(0) },
      finds: [],
    },
    { name: 'for five days', facts: { balance: usd(10), spend: spend(2) }, finds: ['warning'] },
    {
      name: 'for five days, where three are enough',
      facts: { balance: usd(10), spend: spend(2) },
      settings: { balanceDays: 3 },
      finds: [],
    },
    { name: 'for a day', facts: { balance: usd(2), spend: spend(2) }, finds: ['critical'] },
    { name: 'overdrawn', facts: { balance: usd(-3), spend: spend(0) }, finds: ['critical'] },
    { name: 'a subaccount has none', facts: { balance: null, spend: spend(2) }, finds: [] },
  ],
});
