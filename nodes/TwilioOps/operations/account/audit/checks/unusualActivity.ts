import { money } from '../../../../../../lib/report/format';
import type { DayCount } from '../auditFacts';
import { check, type Finding } from '../check';
import { meanOf } from '../meanOf';
import { daysOf, quiet } from '../samples';

interface Measure {
  name: string;
  days: readonly DayCount[];
  /** Less in a day is noise. */
  least: number;
  written(value: number): string;
}

/**
 * The last whole day against the seven before it, and today so far against the seven whole days
 * before.
 */
function unusualDays({ name, days, least, written }: Measure, factor: number): Finding[] {
  const counts = days.map(({ count }) => count);
  return [2, 1].flatMap((fromEnd): Finding[] => {
    const index = days.length - fromEnd;
    const { day, count } = days[index]!;
    const mean = meanOf(counts.slice(index - 7, index));
    const isToday = fromEnd === 1;
    const rose = count >= least && count >= mean * factor;
    const fell = !isToday && mean >= least && count * factor <= mean;
    if (!rose && !fell) return [];
    const whole = count === 0 ? 'none at all' : `${written(count)}`;
    return [
      {
        severity: rose ? 'critical' : 'warning',
        title: `Unusually ${rose ? 'much' : 'little'}: ${name} on ${day}`,
        evidence: `${name} on ${day}${isToday ? ' so far' : ''} (UTC): ${whole}. The mean of the seven days before is ${written(mean)}.`,
        remedy: rose
          ? 'Look who causes it with Analytics and Usage. If it is not you, change auth token and API keys and close countries that you do not need.'
          : 'Check that the workflows that send still run, that the account is active, and status.twilio.com.',
        subjects: [name],
        figures: { day, value: count, meanBefore: Math.round(mean * 100) / 100 },
      },
    ];
  });
}

const whole = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 });
const spend = (...counts: number[]) => ({
  currency: 'USD',
  days: daysOf(...Array.from({ length: 31 - counts.length }, () => counts[0]!), ...counts),
});

export default check({
  id: 'unusualActivity',
  title: 'Unusual activity',
  why: 'A sudden rise is often a stolen token or SMS pumping, and costs money by the hour; a sudden silence is often an outage.',
  needs: ['spend', 'traffic'],
  find: ({ spend: { currency, days }, traffic: { messages, calls } }, { unusualFactor }) => [
    ...unusualDays(
      { name: 'Spending', days, least: 5, written: (value) => money({ [currency]: value }) },
      unusualFactor,
    ),
    ...unusualDays({ name: 'Messages', days: messages, least: 50, written: whole }, unusualFactor),
    ...unusualDays({ name: 'Calls', days: calls, least: 20, written: whole }, unusualFactor),
  ],
  examples: [
    {
      name: 'as ever',
      facts: { spend: spend(10, 12, 9, 10, 11, 10, 10, 11, 4), traffic: quiet },
      finds: [],
    },
    {
      name: 'much was spent yesterday',
      facts: { spend: spend(10, 12, 9, 10, 11, 10, 10, 40, 4), traffic: quiet },
      finds: ['critical'],
    },
    {
      name: 'much is spent today',
      facts: { spend: spend(10, 12, 9, 10, 11, 10, 10, 11, 60), traffic: quiet },
      finds: ['critical'],
    },
    {
      name: 'little was spent yesterday',
      facts: { spend: spend(10, 12, 9, 10, 11, 10, 10, 1, 4), traffic: quiet },
      finds: ['warning'],
    },
    {
      name: 'little is spent today, which has not ended',
      facts: { spend: spend(10, 12, 9, 10, 11, 10, 10, 11, 0), traffic: quiet },
      finds: [],
    },
    {
      name: 'cents, however many times as much',
      facts: { spend: spend(0, 0, 0, 0, 0, 0, 0, 3, 0), traffic: quiet },
      finds: [],
    },
    {
      name: 'messages stopped',
      facts: {
        spend: spend(0),
        traffic: { ...quiet, messages: daysOf(100, 100, 100, 100, 100, 100, 100, 0, 0) },
      },
      finds: ['warning'],
    },
    {
      name: 'calls rose, which is usual here',
      facts: {
        spend: spend(0),
        traffic: { ...quiet, calls: daysOf(20, 20, 20, 20, 20, 20, 20, 80, 0) },
      },
      settings: { unusualFactor: 10 },
      finds: [],
    },
  ],
});
