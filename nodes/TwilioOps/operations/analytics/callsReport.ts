import { amount, duration, money, percent } from '../../../../lib/report/format';
import type { Report } from '../../../../lib/report/report';
import { callFigures, type CallSums } from './callFigures';
import { countryName } from './countryOf';
import { groupSection, headOf, numbers, type Analysis } from './reportParts';

const outcomes = {
  completed: { name: 'Completed', tone: 'good' },
  noAnswer: { name: 'No answer', tone: 'accent' },
  busy: { name: 'Busy', tone: 'warn' },
  failed: { name: 'Failed', tone: 'bad' },
  canceled: { name: 'Canceled', tone: 'extra' },
  underWay: { name: 'Under way', tone: 'muted' },
} as const;

type Outcome = keyof typeof outcomes;
const order = Object.keys(outcomes) as Outcome[];

const columns = [
  numbers('Calls'),
  numbers('Completed'),
  numbers('No answer'),
  numbers('Busy'),
  numbers('Failed'),
  numbers('Duration'),
  numbers('Price'),
];
const cells = (sums: CallSums): string[] => [
  amount(sums.total),
  amount(sums.completed),
  amount(sums.noAnswer),
  amount(sums.busy),
  amount(sums.failed),
  duration(sums.durationSeconds),
  money(sums.price),
];

/** The report on calls of a period. */
export function callsReport(analysis: Analysis<CallSums>): Report {
  const { all, groups } = analysis;
  const { completionRate, averageDurationSeconds } = callFigures(all);
  const days = groups('day');
  const used = order.filter((outcome) => all[outcome] > 0);
  const answered = all.answeredByHuman + all.answeredByMachine;
  return {
    ...headOf(analysis),
    title: 'Calls',
    figures: [
      {
        label: 'Calls',
        value: amount(all.total),
        note: `${amount(all.outbound)} out, ${amount(all.inbound)} in`,
        tone: 'accent',
      },
      {
        label: 'Completed',
        value: percent(completionRate),
        note: `${amount(all.completed)} of those that ended`,
        tone: 'good',
      },
      {
        label: 'Average duration',
        value: averageDurationSeconds === null ? '–' : duration(averageDurationSeconds),
        note: 'of completed calls',
        tone: 'accent',
      },
      { label: 'Duration in all', value: duration(all.durationSeconds), tone: 'accent' },
      {
        label: 'Price',
        value: money(all.price),
        note: 'as far as Twilio has set it',
        tone: 'accent',
      },
    ],
    sections: [
      {
        title: 'By day',
        chart: {
          kind: 'columns',
          label: 'Calls by day and outcome',
          categories: days.map(({ key }) => key.slice(5)),
          series: used.map((outcome) => ({
            ...outcomes[outcome],
            values: days.map(({ sums }) => sums[outcome]),
          })),
        },
      },
      ...(all.total > 0
        ? [
            {
              title: 'How calls ended',
              chart: {
                kind: 'ring' as const,
                label: 'Calls by outcome',
                categories: [],
                series: used.map((outcome) => ({ ...outcomes[outcome], values: [all[outcome]] })),
              },
            },
          ]
        : []),
      ...(answered > 0
        ? [
            {
              title: 'Who answered',
              text: `Known of ${amount(answered)} calls, for which machine detection was on.`,
              chart: {
                kind: 'ring' as const,
                label: 'Answered calls by human or machine',
                categories: [],
                series: [
                  { name: 'Human', tone: 'good' as const, values: [all.answeredByHuman] },
                  { name: 'Machine', tone: 'muted' as const, values: [all.answeredByMachine] },
                ],
              },
            },
          ]
        : []),
      ...groupSection(
        'By own number',
        groups('ownNumber'),
        [{ label: 'Number' }, ...columns],
        ({ key, sums }) => [key, ...cells(sums)],
      ),
      ...groupSection(
        'By country of the other side',
        groups('country'),
        [{ label: 'Country' }, ...columns],
        ({ key, sums }) => [countryName(key), ...cells(sums)],
      ),
      ...groupSection(
        'Day by day',
        days.toReversed(),
        [{ label: 'Day' }, ...columns],
        ({ key, sums }) => [key, ...cells(sums)],
      ),
    ],
    notes: [
      `A call counts on the day it began, in ${analysis.period.timeZone}. Each leg of a forwarded call is a call of its own.`,
    ],
  };
}
