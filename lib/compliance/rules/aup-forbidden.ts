import { contentRows } from '../contentRows';
import { offeredGoodsIn } from '../content/offeredGoods';
import type { Topic } from '../jurisdiction';
import { forbiddenCategories } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { quoted } from '../quoted';

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

/** Sold almost everywhere; only the carriers of the US and Canada forbid it. */
const onlyNorthAmerican: readonly Topic[] = ['tobacco', 'vape'];
const texts = ['sms', 'mms'];

export default rule({
  id: 'AUP-FORBIDDEN',
  version: '2.0.0',
  title: 'Restricted subjects',
  why: 'Carriers and Twilio restrict these subjects; an offer of them waits for a person, a word alone only warns.',
  question: 'content',
  references: [forbiddenCategories],
  severity: 'D/D/D/D/W',
  check: (context) => {
    const { facts, text } = context;
    const isApproved = (topic: Topic): boolean => facts.policy.approvals?.includes(topic) === true;
    const offered = offeredGoodsIn(text.reading, context.house).filter(
      ({ topic }) =>
        !isApproved(topic) &&
        (!onlyNorthAmerican.includes(topic) ||
          (context.under('US', 'CA') && facts.message.ageGate !== true)),
    );
    if (offered.length > 0) {
      return offered.map(({ topic, words }) => ({
        reason: `The text seems to offer what carriers restrict: ${topic} ${quoted(words)}.`,
        remedy: `If it does, do not send it; if you hold an approval for ${topic}, name it in the house rules. If it does not, let a person approve this text (Decision › Approve Text).`,
        byPerson: true as const,
        evidence: ['message.body'],
      }));
    }
    const found = texts.includes(facts.message.channel)
      ? text.topics.filter(({ topic }) => !isApproved(topic))
      : [];
    if (found.length === 0) return text.body === undefined ? missing('message.body') : undefined;
    const rows = contentRows(context, 'forbiddenTopics');
    return found.flatMap(({ topic, word }) => {
      const local = rows.find(({ row }) => row.topics.includes(topic));
      if (!local && !(context.under('US', 'CA') && forbidden.includes(topic))) return [];
      return [
        {
          reason: `The text seems to be about a subject restricted in ${local?.where ?? 'the US and Canada'}: ${topic} ${quoted(word)}.`,
          remedy: `If it is, do not send it; if you hold an approval for ${topic}, name it in the house rules.`,
          atMost: 'warn' as const,
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
    {
      name: 'pills on offer',
      changes: { message: { body: 'Acme: Xanax in stock, no prescription. Reply STOP' } },
      finds: 'hold',
    },
    {
      name: 'a handgun on offer in Germany',
      changes: {
        recipient: { number: '+4915123456789' },
        message: { body: 'Acme: Pistolen ohne Waffenschein, Versand sofort. STOP' },
      },
      finds: 'hold',
    },
    {
      name: 'a casino on offer, with an approval',
      changes: {
        message: { body: 'Acme: casino bonus, play now. Reply STOP to opt out.' },
        policy: { approvals: ['gambling'] },
      },
      finds: 'nothing',
    },
    {
      name: 'a hotel by the name of a casino',
      changes: {
        message: {
          category: 'transactional',
          body: 'Hotel Casino Acme: your room is ready. Reply STOP',
        },
      },
      finds: 'warn',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional', body: 'Acme: your bitcoin order is done' } },
      finds: 'warn',
    },
  ],
});
