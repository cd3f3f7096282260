import { permittedWindow } from '../permittedWindow';
import { usPart64 } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { clock, localTime } from '../time/localTime';

const callToFrance = {
  message: { channel: 'voice' as const },
  recipient: { number: '+33612345678' },
};

export default rule({
  id: 'TIM-WINDOW',
  title: 'Permitted hours',
  why: 'Marketing may only arrive in permitted local hours, in every zone the recipient may be in.',
  question: 'compliance',
  references: [usPart64],
  severity: 'D/W/-/-/-',
  check: (context) => {
    if (context.place.zones.length === 0) return missing('recipient.timeZone');
    const { closed, closes, opensAfter } = permittedWindow(context);
    if (closed === undefined) return { until: new Date(closes) };
    const { whose, zone, row } = closed;
    const now = context.at.getTime();
    const reason = `It is ${clock(localTime(now, zone).minute)} in ${zone}, outside the hours permitted by ${whose}.`;
    const evidence = ['recipient.number', 'recipient.timeZone'];
    const references = [referenceTo(row)];
    if (row.advisory)
      return {
        reason,
        remedy: 'Send within those hours if the rule binds you.',
        atMost: 'warn',
        evidence,
        references,
      };
    const opens = opensAfter(now);
    return {
      reason,
      remedy:
        opens === undefined
          ? 'Give the recipient’s time zone: the zones that the number allows are never all open at once.'
          : `Send at or after ${new Date(opens).toISOString()}.`,
      notBefore: opens === undefined ? undefined : new Date(opens),
      evidence,
      references,
    };
  },
  examples: [
    {
      name: 'one second before the federal evening',
      changes: { now: new Date('2026-11-19T01:59:59Z') },
      finds: 'nothing',
    },
    {
      name: 'at nine in the evening',
      changes: { now: new Date('2026-11-19T02:00:00Z') },
      finds: 'hold',
    },
    {
      name: 'eight in the morning',
      changes: { now: new Date('2026-11-18T13:00:00Z') },
      finds: 'nothing',
    },
    {
      name: 'a call on Alabama’s Sunday only warns',
      changes: {
        message: { channel: 'voice' },
        recipient: { number: '+12055550123' },
        now: new Date('2026-11-22T18:00:00Z'),
      },
      finds: 'warn',
    },
    {
      name: 'Alabama at night, by federal hours',
      changes: { recipient: { number: '+12055550123' }, now: new Date('2026-11-22T07:00:00Z') },
      finds: 'hold',
    },
    {
      name: 'a call to France in the lunch break, consented to',
      changes: { ...callToFrance, now: new Date('2026-11-18T12:30:00Z') },
      finds: 'hold',
    },
    {
      name: 'a call to France in the afternoon',
      changes: { ...callToFrance, now: new Date('2026-11-18T13:30:00Z') },
      finds: 'nothing',
    },
    {
      name: 'a person calls South Dakota on a Saturday',
      changes: {
        message: { channel: 'voice', artificialVoice: false },
        recipient: { number: '+16055550123' },
        now: new Date('2026-11-21T18:00:00Z'),
      },
      finds: 'nothing',
    },
    {
      name: 'a machine calls South Dakota on a Saturday',
      changes: {
        message: { channel: 'voice', artificialVoice: true },
        recipient: { number: '+16055550123' },
        now: new Date('2026-11-21T18:00:00Z'),
      },
      finds: 'hold',
    },
    {
      name: 'a call to France at night, consented to',
      changes: { ...callToFrance, now: new Date('2026-11-18T22:30:00Z') },
      finds: 'hold',
    },
    {
      name: 'own hours',
      changes: { policy: { hours: { from: '13:00', to: '18:00' } } },
      finds: 'hold',
    },
    { name: 'no zone known', changes: { recipient: { number: '+80012345678' } }, finds: 'missing' },
    {
      name: 'transactional at night',
      changes: { now: new Date('2026-11-19T05:00:00Z'), message: { category: 'transactional' } },
      finds: 'warn',
    },
    {
      name: 'one-time code at night',
      changes: { now: new Date('2026-11-19T05:00:00Z'), message: { category: 'oneTimeCode' } },
      finds: 'nothing',
    },
  ],
});
