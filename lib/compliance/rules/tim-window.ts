import { applicableHours } from '../hours';
import { usPart64 } from '../references';
import { missing, rule } from '../rule';
import { clock, localTime } from '../time/localTime';
import { closingTime, commonOpening } from '../time/schedule';

export default rule({
  id: 'TIM-WINDOW',
  title: 'Permitted hours',
  why: 'Marketing may only arrive in permitted local hours, in every zone the recipient may be in.',
  question: 'compliance',
  references: [usPart64],
  severity: 'D/W/-/-/-',
  required: true,
  check: (context) => {
    const { zones } = context.place;
    if (zones.length === 0) return missing('recipient.timeZone');
    const now = context.at.getTime();
    const hours = applicableHours(context);
    let closes = Infinity;
    let closed: { whose: string; zone: string; row: (typeof hours)[number]['row'] } | undefined;
    for (const { schedule, whose, row } of hours) {
      for (const zone of zones) {
        const until = closingTime(schedule, zone, now);
        if (until === undefined) closed ??= { whose, zone, row };
        else if (until < closes) closes = until;
      }
    }
    if (closed === undefined) return { until: new Date(closes) };
    const { whose, zone, row } = closed;
    const all = hours.flatMap(({ schedule }) => zones.map((zoneOf) => ({ schedule, zone: zoneOf })));
    const opens = commonOpening(all, now);
    return {
      reason: `It is ${clock(localTime(now, zone).minute)} in ${zone}, outside the hours permitted by ${whose}.`,
      remedy:
        opens === undefined
          ? 'Give the recipient’s time zone: the zones that the number allows are never all open at once.'
          : `Send at or after ${new Date(opens).toISOString()}.`,
      notBefore: opens === undefined ? undefined : new Date(opens),
      evidence: ['recipient.number', 'recipient.timeZone'],
      references: [{ url: row.source, tier: row.tier, checkedOn: row.checkedOn }],
    };
  },
  examples: [
    { name: 'one second before the federal evening', changes: { now: new Date('2026-11-19T01:59:59Z') }, finds: 'nothing' },
    { name: 'at nine in the evening', changes: { now: new Date('2026-11-19T02:00:00Z') }, finds: 'hold' },
    { name: 'eight in the morning', changes: { now: new Date('2026-11-18T13:00:00Z') }, finds: 'nothing' },
    { name: 'no zone known', changes: { recipient: { number: '+80012345678' } }, finds: 'missing' },
    { name: 'transactional at night', changes: { now: new Date('2026-11-19T05:00:00Z'), message: { category: 'transactional' } }, finds: 'warn' },
    { name: 'one-time code at night', changes: { now: new Date('2026-11-19T05:00:00Z'), message: { category: 'oneTimeCode' } }, finds: 'nothing' },
  ],
});
