import { amount, money, percent } from '../../../../lib/report/format';
import type { Report } from '../../../../lib/report/report';
import { errorCodes } from '../../../../lib/twilio/errorCodes';
import { countryName } from './countryOf';
import { deliveryRate, type MessageSums } from './messageFigures';
import { groupSection, headOf, numbers, type Analysis } from './reportParts';

/** Below these shares of delivered messages a reader should look. */
const good = 0.95;
const bearable = 0.85;

const columns = [
  numbers('Messages'),
  numbers('Received'),
  numbers('Delivered'),
  numbers('Undelivered'),
  numbers('Failed'),
  numbers('Rate'),
  numbers('Price'),
];
const cells = (sums: MessageSums): string[] => [
  amount(sums.total),
  amount(sums.received),
  amount(sums.delivered),
  amount(sums.undelivered),
  amount(sums.failed),
  percent(deliveryRate(sums)),
  money(sums.price),
];

/** The report on messages of a period. */
export function messagesReport(analysis: Analysis<MessageSums>): Report {
  const { all, groups } = analysis;
  const rate = deliveryRate(all);
  const days = groups('day');
  const values = (name: 'delivered' | 'undelivered' | 'failed' | 'pending') =>
    days.map(({ sums }) => sums[name]);
  const errors = groups('errorCode');
  const lost = all.undelivered + all.failed;
  return {
    ...headOf(analysis),
    title: 'Messages',
    figures: [
      {
        label: 'Delivery rate',
        value: percent(rate),
        note: 'of those whose end is known',
        tone: rate === null ? 'muted' : rate >= good ? 'good' : rate >= bearable ? 'warn' : 'bad',
      },
      {
        label: 'Sent',
        value: amount(all.total - all.received),
        note: `${amount(all.segments)} segments in and out`,
        tone: 'accent',
      },
      { label: 'Received', value: amount(all.received), tone: 'accent' },
      {
        label: 'Not delivered',
        value: amount(lost),
        note: `${amount(all.pending)} still open`,
        tone: lost > 0 ? 'bad' : 'good',
      },
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
          label: 'Messages sent by day and what became of them',
          categories: days.map(({ key }) => key.slice(5)),
          series: [
            { name: 'Delivered', tone: 'good', values: values('delivered') },
            { name: 'Undelivered', tone: 'warn', values: values('undelivered') },
            { name: 'Failed', tone: 'bad', values: values('failed') },
            { name: 'Open', tone: 'muted', values: values('pending') },
          ],
          percent: {
            name: 'Delivery rate',
            tone: 'accent',
            values: days.map(({ sums }) => percentOf(deliveryRate(sums))),
          },
        },
      },
      ...groupSection(
        'Why messages did not arrive',
        errors,
        [
          { label: 'Code' },
          { label: 'What it means' },
          { label: 'What to do' },
          numbers('Messages'),
        ],
        ({ key, sums }) => [
          key,
          errorCodes[Number(key)]?.cause ?? '',
          errorCodes[Number(key)]?.remedy ?? '',
          amount(sums.total),
        ],
        {
          chart: {
            kind: 'bars',
            label: 'Messages by error code',
            categories: errors.slice(0, 10).map(({ key }) => key),
            series: [
              {
                name: 'Messages',
                tone: 'bad',
                values: errors.slice(0, 10).map(({ sums }) => sums.total),
              },
            ],
          },
        },
      ),
      ...groupSection(
        'By own number or sender',
        groups('sender'),
        [{ label: 'Sender' }, ...columns],
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
      'The delivery rate is delivered ÷ (delivered + undelivered + failed). Open are messages on their way, and those whose carrier reports nothing.',
      `A message counts on the day it was sent, in ${analysis.period.timeZone}; one that was never sent on the day it was made.`,
      ...(analysis.period.isOver
        ? [
            'Messages that were never sent are not counted: Twilio finds those of days gone by only by when they were sent.',
          ]
        : []),
    ],
  };
}

const percentOf = (rate: number | null) => (rate === null ? null : Math.round(rate * 1000) / 10);
