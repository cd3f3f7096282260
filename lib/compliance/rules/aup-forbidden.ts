import { contentRows } from '../contentRows';
import type { Topic } from '../jurisdiction';
import { forbiddenCategories } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';

/**
 * Twilio's list for the US and Canada; alcohol, tobacco, firearms and adult content are
 * AUP-SHAFT's.
 */
const forbidden: readonly Topic[] = [
  'loans',
  'debt',
  'gambling',
  'investment',
  'workFromHome',
  'leadGeneration',
  'drugs',
  'cannabis',
  'vape',
];

export default rule({
  id: 'AUP-FORBIDDEN',
  title: 'Restricted subjects',
  why: 'Carriers and Twilio restrict these subjects; words only hint at them, so this warns.',
  question: 'content',
  references: [forbiddenCategories],
  severity: 'W/W/W/W/W',
  channels: ['sms', 'mms'],
  check: (context) => {
    const { facts, text } = context;
    const found = text.topics.filter(({ topic }) => !facts.policy.approvals?.includes(topic));
    if (found.length === 0) return text.body === undefined ? missing('message.body') : undefined;
    const rows = contentRows(context, 'forbiddenTopics');
    return found.flatMap(({ topic, word }) => {
      const local = rows.find(({ row }) => row.topics.includes(topic));
      if (!local && !(context.under('US', 'CA') && forbidden.includes(topic))) return [];
      return [
        {
          reason: `The text seems to be about a subject restricted in ${local?.where ?? 'the US and Canada'}: ${topic} ("${word}").`,
          remedy: `If it is, do not send it; if you hold an approval for ${topic}, name it in the house rules.`,
          evidence: ['message.body'],
          references: local ? [referenceTo(local.row)] : [forbiddenCategories],
        },
      ];
    });
  },
  examples: [
    { name: 'nothing of the kind', changes: {}, finds: 'nothing' },
    {
      name: 'a payday loan',
      changes: { message: { body: 'Acme: payday loans today. Reply STOP to opt out.' } },
      finds: 'warn',
    },
    {
      name: 'with an approval',
      changes: {
        message: { body: 'Acme: casino night. Reply STOP to opt out.' },
        policy: { approvals: ['gambling'] },
      },
      finds: 'nothing',
    },
    {
      name: 'renovation in France',
      changes: {
        recipient: { number: '+33612345678' },
        message: { body: 'Acme: pompe à chaleur. STOP 36111' },
      },
      finds: 'warn',
    },
    {
      name: 'renovation in the US',
      changes: { message: { body: 'Acme: pompe à chaleur. Reply STOP' } },
      finds: 'nothing',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional', body: 'Acme: your bitcoin order is done' } },
      finds: 'warn',
    },
  ],
});
