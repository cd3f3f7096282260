import { permittedWindow } from '../permittedWindow';
import { house } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'TIM-LATENCY',
  title: 'Arrives within permitted hours',
  why: 'A text waits in queues; one that starts before closing time may arrive after it.',
  question: 'compliance',
  references: [house],
  severity: 'D/W/-/-/-',
  optional: 'The validity period of what is allowed ends with the permitted hours.',
  check: (context) => {
    const { queueSeconds } = context.facts;
    if (queueSeconds === undefined) return missing('queueSeconds');
    const { closed, closes, opensAfter } = permittedWindow(context);
    if ((closed && !closed.row.advisory) || context.at.getTime() + queueSeconds * 1000 < closes)
      return undefined;
    const opens = opensAfter(closes);
    return {
      reason: `With a queue of ${queueSeconds} seconds the message may arrive after ${new Date(closes).toISOString()}, when the permitted hours end.`,
      remedy: 'Send it when the hours begin again, or spread the batch over more senders.',
      notBefore: opens === undefined ? undefined : new Date(opens),
      evidence: ['queueSeconds'],
    };
  },
  examples: [
    {
      name: 'nine hours left, an hour of queue',
      changes: { queueSeconds: 3600 },
      finds: 'nothing',
    },
    { name: 'exactly as much as is left', changes: { queueSeconds: 32_400 }, finds: 'hold' },
    { name: 'a second less', changes: { queueSeconds: 32_399 }, finds: 'nothing' },
    { name: 'queue not known', changes: { queueSeconds: undefined }, finds: 'missing' },
    {
      name: 'closed already: another rule’s matter',
      changes: { queueSeconds: 60, now: new Date('2026-11-19T05:00:00Z') },
      finds: 'nothing',
    },
    {
      name: 'transactional',
      changes: { queueSeconds: 32_400, message: { category: 'transactional' } },
      finds: 'warn',
    },
  ],
});
