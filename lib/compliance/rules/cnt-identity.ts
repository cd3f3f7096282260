import { memoByObjects } from '../../kit/memo';
import { foldWords } from '../content/fold';
import type { House } from '../content/house';
import type { MessageText } from '../content/messageText';
import { ctiaPrinciples } from '../references';
import { missing, rule } from '../rule';
import { senderKind } from '../senderKind';

const letterOfWord = /[a-z0-9]/;

/**
 * Is the brand in the text, and not only a part of a longer Latin word? Other scripts may join it
 * to the next word.
 */
const namesBrand = (words: string, brand: string): boolean => {
  for (let at = words.indexOf(brand); at >= 0; at = words.indexOf(brand, at + 1)) {
    if (
      !letterOfWord.test(words.charAt(at - 1)) &&
      !letterOfWord.test(words.charAt(at + brand.length))
    )
      return true;
  }
  return false;
};

const namesHouse = memoByObjects(({ words }: MessageText, { brand = '' }: House): boolean =>
  namesBrand(words, foldWords(brand)),
);

export default rule({
  id: 'CNT-IDENTITY',
  title: 'Sender is named',
  why: 'The recipient must see who writes (CASL, Spam Act, CTIA).',
  question: 'content',
  references: [ctiaPrinciples],
  severity: 'B/W/-/W/W',
  optional: 'Only the house knows its name; the checklist says what was not looked at.',
  channels: ['sms', 'mms'],
  check: ({ facts, text, house }) => {
    const { brand } = facts.policy;
    const { from } = facts.sender;
    if (from && senderKind(from) === 'alphanumeric') return undefined;
    if (!brand) return missing('policy.brand');
    if (text.body === undefined) return missing('message.body');
    if (namesHouse(text, house)) return undefined;
    return {
      reason: `The text does not name its sender (${brand}).`,
      remedy: `Begin the text with "${brand}: ".`,
      evidence: ['message.body', 'policy.brand'],
    };
  },
  examples: [
    { name: 'brand in the text', changes: {}, finds: 'nothing' },
    {
      name: 'brand missing',
      changes: { message: { body: 'New opening hours. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'brand joined to a word without a space, as in Japanese',
      changes: { message: { body: 'Acmeです。営業中。配信停止はSTOP' } },
      finds: 'nothing',
    },
    {
      name: 'brand only inside another word',
      changes: { message: { body: 'Acmeology news. Reply STOP to opt out.' } },
      finds: 'block',
    },
    { name: 'brand not known', changes: { policy: { brand: undefined } }, finds: 'missing' },
    {
      name: 'one-time code without brand',
      changes: { message: { category: 'oneTimeCode', body: 'Your code is 1234' } },
      finds: 'warn',
    },
    {
      name: 'conversational',
      changes: { message: { category: 'conversational', body: 'Yes, see you then' } },
      finds: 'nothing',
    },
  ],
});
