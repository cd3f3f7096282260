import { foldWords } from '../content/fold';
import { ctiaPrinciples } from '../references';
import { missing, rule } from '../rule';
import { senderKind } from '../senderKind';

export default rule({
  id: 'CNT-IDENTITY',
  title: 'Sender is named',
  why: 'The recipient must see who writes (CASL, Spam Act, CTIA).',
  question: 'content',
  references: [ctiaPrinciples],
  severity: 'B/W/-/W/W',
  channels: ['sms', 'mms'],
  check: ({ facts, text }) => {
    const { brand } = facts.policy;
    const { from } = facts.sender;
    if (from && senderKind(from) === 'alphanumeric') return undefined;
    if (!brand) return missing('policy.brand');
    if (text.body === undefined) return missing('message.body');
    if (text.words.includes(` ${foldWords(brand)} `)) return undefined;
    return {
      reason: `The text does not name its sender (${brand}).`,
      remedy: `Begin the text with "${brand}: ".`,
      evidence: ['message.body', 'policy.brand'],
    };
  },
  examples: [
    { name: 'brand in the text', changes: {}, finds: 'nothing' },
    { name: 'brand missing', changes: { message: { body: 'New opening hours. Reply STOP to opt out.' } }, finds: 'block' },
    { name: 'brand only inside another word', changes: { message: { body: 'Acmeology news. Reply STOP to opt out.' } }, finds: 'block' },
    { name: 'brand not known', changes: { policy: { brand: undefined } }, finds: 'missing' },
    { name: 'one-time code without brand', changes: { message: { category: 'oneTimeCode', body: 'Your code is 1234' } }, finds: 'warn' },
    { name: 'conversational', changes: { message: { category: 'conversational', body: 'Yes, see you then' } }, finds: 'nothing' },
  ],
});
