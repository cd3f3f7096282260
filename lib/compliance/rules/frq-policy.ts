import { freeAgain } from '../frequency';
import { house } from '../references';
import { missing, rule } from '../rule';
import { mayBeSameTopic } from '../topic';

const weekly = { policy: { caps: [{ max: 2, hours: 168 }] } };
const sent = (...days: string[]) => ({
  history: days.map((day) => ({ at: new Date(`${day}T17:00:00Z`), category: 'marketing' })),
});
/** Two shoes and a hat within the week. */
const ofTopics = (topic: string | undefined) => ({
  policy: { caps: [{ max: 2, hours: 168, perTopic: true }] },
  history: ['shoes', 'shoes', 'hats'].map((past, index) => ({
    at: new Date(Date.UTC(2026, 10, 15 + index, 17)),
    category: 'marketing',
    topic: past,
  })),
  message: { topic },
});

export default rule({
  id: 'FRQ-POLICY',
  title: 'Frequency of the house',
  why: 'People who get too much opt out; the house sets its own measure.',
  question: 'compliance',
  references: [house],
  severity: 'D/W/-/-/-',
  check: ({ facts: { policy, history, message }, at, category }) => {
    const caps =
      policy.caps?.filter((cap) => cap.category === undefined || cap.category === category) ?? [];
    if (caps.length === 0) return undefined;
    if (history === undefined) return missing('history (earlier sends to this recipient)');
    return caps.flatMap((cap) => {
      if (history.length < cap.max) return [];
      const counted = history.filter(
        (send) =>
          (cap.category === undefined ||
            send.category === undefined ||
            send.category === cap.category) &&
          (!cap.perTopic || mayBeSameTopic(send.topic, message.topic)),
      );
      const again = freeAgain(counted, cap.max, cap.hours, at);
      if (again === undefined) return [];
      return [
        {
          reason: `The house permits ${cap.max} within ${cap.hours} hours${cap.perTopic ? ' about each topic' : ''}; the recipient has had as many.`,
          remedy: again
            ? `Send at or after ${again.toISOString()}.`
            : 'Raise the cap in the house rules, or do not send.',
          notBefore: again ?? undefined,
          evidence: ['history', 'policy.caps'],
        },
      ];
    });
  },
  examples: [
    { name: 'one this week', changes: { ...weekly, ...sent('2026-11-16') }, finds: 'nothing' },
    {
      name: 'two this week',
      changes: { ...weekly, ...sent('2026-11-16', '2026-11-17') },
      finds: 'hold',
    },
    {
      name: 'one of two just a week ago',
      changes: { ...weekly, ...sent('2026-11-11', '2026-11-17') },
      finds: 'nothing',
    },
    {
      name: 'none permitted',
      changes: { policy: { caps: [{ max: 0, hours: 24, category: 'marketing' }] } },
      finds: 'hold',
    },
    {
      name: 'a cap on another category',
      changes: { policy: { caps: [{ max: 0, hours: 24, category: 'transactional' }] } },
      finds: 'nothing',
    },
    { name: 'two of this topic', changes: ofTopics('shoes'), finds: 'hold' },
    { name: 'one of this topic', changes: ofTopics('hats'), finds: 'nothing' },
    { name: 'a topic that nobody named', changes: ofTopics(undefined), finds: 'hold' },
    { name: 'history not known', changes: { ...weekly, history: undefined }, finds: 'missing' },
    {
      name: 'transactional',
      changes: {
        ...weekly,
        ...sent('2026-11-16', '2026-11-17'),
        message: { category: 'transactional' },
      },
      finds: 'warn',
    },
  ],
});
