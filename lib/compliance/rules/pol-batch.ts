import { messagingPolicy } from '../references';
import { missing, rule } from '../rule';

const batch = (size: number | undefined) => ({
  batch: size === undefined ? undefined : { size },
  policy: { batchLimit: 100 },
});

export default rule({
  id: 'POL-BATCH',
  title: 'Large batches by messaging service',
  why: 'A messaging service spreads the load over registered senders and honours opt-outs for all of them.',
  question: 'compliance',
  references: [messagingPolicy],
  severity: 'B/W/-/-/-',
  channels: ['sms', 'mms', 'whatsapp', 'rcs'],
  check: ({ facts }) => {
    const { batchLimit } = facts.policy;
    if (batchLimit === undefined || facts.sender.messagingServiceSid) return undefined;
    if (facts.batch === undefined) return missing('batch.size');
    if (facts.batch.size <= batchLimit) return undefined;
    return {
      reason: `The batch has ${facts.batch.size} messages; without a messaging service the house sends at most ${batchLimit}.`,
      remedy: 'Choose a messaging service as sender, or send in smaller batches.',
      evidence: ['batch.size', 'policy.batchLimit'],
    };
  },
  examples: [
    { name: 'as many as permitted', changes: batch(100), finds: 'nothing' },
    { name: 'one more', changes: batch(101), finds: 'block' },
    {
      name: 'one more by messaging service',
      changes: {
        ...batch(101),
        sender: { messagingServiceSid: 'MG00000000000000000000000000000001' },
      },
      finds: 'nothing',
    },
    { name: 'size not known', changes: batch(undefined), finds: 'missing' },
    {
      name: 'transactional',
      changes: { ...batch(101), message: { category: 'transactional' } },
      finds: 'warn',
    },
  ],
});
