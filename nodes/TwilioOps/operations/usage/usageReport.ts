import { amount, daysText, money, moment } from '../../../../lib/report/format';
import type { Report, Section } from '../../../../lib/report/report';
import type { Account } from '../../../../lib/twilio/accounts';
import type { UsageRecord } from './record';

interface Made {
  account: Account;
  now: Date;
  records: readonly UsageRecord[];
  /** There may be more records than these. */
  isPart: boolean;
}

/** Twilio's category that holds all others. */
const total = 'totalprice';
const mostCategories = 25;
const mostBars = 10;

/** The report on what was used and spent. */
export function usageReport({ account, now, records, isPart }: Made): Report {
  const categories = sumsBy(records, ({ category }) => category).sort(
    (a, b) => b.price - a.price || b.count - a.count,
  );
  // Either a single category was asked for, or the total of all.
  const main =
    categories.find(({ key }) => key === total) ??
    (categories.length === 1 ? categories[0] : undefined);
  const periods = sumsBy(
    records.filter(({ category }) => category === main?.key),
    ({ startDate }) => startDate,
  ).sort((a, b) => a.key.localeCompare(b.key));
  const parts = categories.filter(
    ({ key, price, count }) => key !== total && (price > 0 || count > 0),
  );
  const [first, last] = [
    records.map(({ startDate }) => startDate).sort()[0],
    records
      .map(({ endDate }) => endDate)
      .sort()
      .at(-1),
  ];
  return {
    title: 'Usage',
    account: { name: account.name, sid: account.accountSid },
    period: first && last ? daysText(first, last, 'UTC') : 'No usage (UTC)',
    madeAt: moment(now, 'UTC'),
    figures: [
      ...(main
        ? [
            {
              label: main.key === total ? 'Spent in all' : main.description,
              value: money({ [main.unit]: main.price }),
              tone: 'accent' as const,
            },
          ]
        : []),
      { label: 'Categories used', value: amount(parts.length), tone: 'accent' },
    ],
    sections: [
      ...(periods.length > 1
        ? [
            {
              title:
                main!.key === total
                  ? `Spending (${main!.unit})`
                  : `${main!.description} (${main!.unit})`,
              chart: {
                kind: 'columns' as const,
                label: 'Money spent over time',
                categories: periods.map(({ key }) => key.slice(periods.length > 60 ? 2 : 5)),
                series: [
                  {
                    name: 'Spent',
                    tone: 'accent' as const,
                    values: periods.map(({ price }) => price),
                  },
                ],
              },
            },
          ]
        : []),
      categorySection(parts),
    ],
    notes: [
      'Days are those of UTC. Categories of Twilio overlap: sms holds sms-outbound, and so on; they do not add up to the total.',
      ...(isPart
        ? [
            'This report was made from the records up to the limit of the operation, and may miss others: switch on Return All for all of them.',
          ]
        : []),
    ],
  };
}

interface Sum {
  key: string;
  description: string;
  price: number;
  count: number;
  countUnit: string;
  unit: string;
}

function categorySection(parts: readonly Sum[]): Section {
  if (parts.length === 0)
    return {
      title: 'By category',
      text: 'Nothing but the total was asked for, or nothing was used.',
    };
  const bars = parts.filter(({ price }) => price > 0).slice(0, mostBars);
  return {
    title: 'By category',
    text:
      parts.length > mostCategories
        ? `The ${mostCategories} most expensive of ${parts.length}.`
        : undefined,
    chart:
      bars.length > 1
        ? {
            kind: 'bars',
            label: 'Money spent by category',
            categories: bars.map(({ key }) => key),
            series: [{ name: 'Spent', tone: 'accent', values: bars.map(({ price }) => price) }],
          }
        : undefined,
    table: {
      columns: [
        { label: 'Category' },
        { label: 'What it is' },
        { label: 'Count', isNumber: true },
        { label: 'Price', isNumber: true },
      ],
      rows: parts
        .slice(0, mostCategories)
        .map(({ key, description, count, countUnit, price, unit }) => [
          key,
          description,
          `${amount(count)} ${countUnit}`.trim(),
          money({ [unit]: price }),
        ]),
    },
  };
}

function sumsBy(records: readonly UsageRecord[], keyOf: (record: UsageRecord) => string): Sum[] {
  return [...Map.groupBy(records, keyOf)].map(([key, own]) => ({
    key,
    description: own[0]!.description,
    countUnit: own[0]!.countUnit,
    unit: own[0]!.priceUnit.toUpperCase(),
    price: Math.round(own.reduce((sum, { price }) => sum + (price ?? 0), 0) * 100_000) / 100_000,
    count: own.reduce((sum, { count }) => sum + (count ?? 0), 0),
  }));
}
