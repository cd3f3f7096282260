import { disguisedWord, hidesCharacters } from '../content/hidden';
import { messagingPolicy } from '../references';
import { missing, rule } from '../rule';

/** Senders of one text in a day that count as spreading it ("snowshoeing"); our own figure. */
const tooManySenders = 5;

export default rule({
  id: 'AUP-EVASION',
  title: 'No evasion of filters',
  why: 'Hidden characters and spreading one text over many numbers are how spam passes filters; carriers fine it.',
  question: 'content',
  references: [messagingPolicy],
  severity: 'B/B/B/B/B',
  check: ({ facts, text }) => {
    const { sendersOfSameText } = facts.sender;
    if (sendersOfSameText !== undefined && sendersOfSameText >= tooManySenders) {
      return {
        reason: `The same text went out from ${sendersOfSameText} numbers within a day.`,
        remedy: 'Send a campaign from one registered number or through one messaging service.',
        evidence: ['sender.sendersOfSameText'],
      };
    }
    if (text.body === undefined) return missing('message.body');
    if (hidesCharacters(text.body)) {
      return {
        reason: 'The text hides invisible characters inside words.',
        remedy: 'Write the text without them.',
        evidence: ['message.body'],
      };
    }
    const word = disguisedWord(text.body);
    if (word === undefined) return undefined;
    return {
      reason: `A word mixes look-alike letters of two alphabets ("${word}").`,
      remedy: 'Write it in one alphabet.',
      atMost: 'warn',
      evidence: ['message.body'],
    };
  },
  examples: [
    { name: 'plain text', changes: {}, finds: 'nothing' },
    {
      name: 'a zero-width space in a word',
      changes: { message: { body: 'Acme: fr\u200Bee. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'a zero-width joiner in an emoji',
      changes: { message: { body: 'Acme: 👩\u200D⚕️ is in. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'a Cyrillic letter in a Latin word',
      changes: { message: { body: 'Acme: p\u0430ypal. Reply STOP to opt out.' } },
      finds: 'warn',
    },
    { name: 'four senders', changes: { sender: { sendersOfSameText: 4 } }, finds: 'nothing' },
    { name: 'five senders', changes: { sender: { sendersOfSameText: 5 } }, finds: 'block' },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'one-time code',
      changes: { message: { category: 'oneTimeCode', body: 'Acme: c\u200Bode 1234' } },
      finds: 'block',
    },
  ],
});
