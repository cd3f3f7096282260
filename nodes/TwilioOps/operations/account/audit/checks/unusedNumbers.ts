import { money } from '../../../../../../lib/report/format';
import { check, counted, listed } from '../check';

const one = { phoneNumber: '+12025550101', monthlyPrice: { amount: 1.15, currency: 'USD' } };

export default check({
  id: 'unusedNumbers',
  title: 'Numbers that are not used',
  why: 'Every number costs each month, used or not.',
  needs: ['unused'],
  find: ({ unused: { numbers, notLookedAt } }, { unusedDays }) => {
    if (numbers.length === 0) return [];
    const sums: Record<string, number> = {};
    for (const { amount, currency } of numbers.flatMap(({ monthlyPrice }) => monthlyPrice ?? [])) {
      sums[currency] = (sums[currency] ?? 0) + amount;
    }
    const known = Object.keys(sums).length > 0;
    const left = notLookedAt > 0 ? ` ${counted(notLookedAt, 'further number')} not looked at.` : '';
    return [
      {
        severity: 'notice',
        title: `${counted(numbers.length, 'number')} not used for ${unusedDays} days${known ? `, ${money(sums)} a month` : ''}`,
        evidence: `No message and no call: ${listed(numbers.map(({ phoneNumber }) => phoneNumber))}.${left}`,
        remedy:
          'Release those that nobody needs, with Phone Number › Release. Nobody can be sure to get a released number back.',
        subjects: numbers.map(({ phoneNumber }) => phoneNumber),
        figures: {
          numbers: numbers.length,
          notLookedAt,
          ...Object.fromEntries(
            Object.entries(sums).map(([currency, sum]) => [
              `monthly${currency}`,
              Math.round(sum * 100) / 100,
            ]),
          ),
        },
      },
    ];
  },
  examples: [
    { name: 'all are used', facts: { unused: { numbers: [], notLookedAt: 0 } }, finds: [] },
    {
      name: 'one is not',
      facts: { unused: { numbers: [one], notLookedAt: 0 } },
      finds: ['notice'],
    },
    {
      name: 'one of an unknown price',
      facts: { unused: { numbers: [{ ...one, monthlyPrice: null }], notLookedAt: 3 } },
      finds: ['notice'],
    },
  ],
});
