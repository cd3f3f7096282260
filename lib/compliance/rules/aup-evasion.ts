import { memoByKeeper } from '../../kit/memo';
import { disguisedWord, hidesCharacters } from '../content/hidden';
import type { MessageText } from '../content/messageText';
import type { Trick } from '../content/reading/normalise';
import { messagingPolicy } from '../references';
import { missing, rule, type Concern } from '../rule';
import { quoted } from '../quoted';

/** Senders of one text in a day that count as spreading it ("snowshoeing"); our own figure. */
const tooManySenders = 5;

const tricks: Record<Trick, string> = {
  styledLetters:
    'The text uses letters of mathematics, in circles or of full width instead of plain ones.',
  spacedLetters: 'The text sets the letters of a word apart.',
  brokenLink: 'The text breaks a link so that filters do not see it.',
};

/** "Remove the spaces": in the seven languages of the cues. */
const asksToMend =
  /\b(?:(?:remove|delete) (?:the |any )?spaces?(?! heater)|(?:quite|quita|elimine) (?:los )?espacios|(?:enlevez|retirez|supprimez) (?:les )?espaces|(?:entfernen sie die) leerzeichen|leerzeichen (?:entfernen|weglassen)|(?:togli|rimuovi) (?:gli )?spazi|(?:remova|tire) (?:os )?espaços|verwijder de spaties)\b/iu;
/** Said of card numbers, car parks and shelves, too; of a link where an ending stands alone. */
const mayAskToMend =
  /\b(?:(?:without|no) (?:the |any )?spaces?|(?:remove|delete|without|no) (?:the |any )?(?:brackets|dots)|sin (?:los )?espacios|sans (?:les )?espaces|ohne leerzeichen|senza (?:gli )?spazi|sem (?:os )?espaços|zonder spaties)\b/iu;
const loneEnding = /(?<=[\p{L}\p{N}] )(?:com|net|org|info|biz|xyz|top|icu|vip|dot|punto|punkt)\b/iu;
const hasMendedLink = (text: string): boolean =>
  asksToMend.test(text) || (mayAskToMend.test(text) && loneEnding.test(text));

/** What the text itself does, worked out once for each. */
const evasionIn = memoByKeeper((text: MessageText): Concern | undefined => {
  const { body = '' } = text;
  if (hidesCharacters(body)) {
    return {
      reason: 'The text hides invisible characters inside words.',
      remedy: 'Write the text without them.',
      evidence: ['message.body'],
    };
  }
  const trick = text.reading.tricks.find((one) => one !== 'digitsForLetters');
  if (trick !== undefined) {
    return {
      reason: tricks[trick],
      remedy: 'Write words and links as they are.',
      evidence: ['message.body'],
    };
  }
  if (hasMendedLink(text.reading.text)) {
    return {
      reason: 'The text has the recipient put a link together.',
      remedy: 'Write the link as it is.',
      evidence: ['message.body'],
    };
  }
  const { disguised } = text.reading;
  if (disguised !== undefined) {
    return {
      reason: `A word is written with digits or signs for letters ${quoted(disguised)}.`,
      remedy:
        'Write it in letters. If it is a name, let a person approve this text (Decision › Approve Text).',
      atMost: 'hold',
      byPerson: true,
      evidence: ['message.body'],
    };
  }
  const word = disguisedWord(body);
  if (word === undefined) return undefined;
  return {
    reason: `A word mixes look-alike letters of two alphabets ${quoted(word)}.`,
    remedy: 'Write it in one alphabet.',
    evidence: ['message.body'],
  };
});

export default rule({
  id: 'AUP-EVASION',
  version: '2.1.0',
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
    return evasionIn(text);
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
      finds: 'block',
    },
    {
      name: 'letters set apart',
      changes: { message: { body: 'Acme: your f r e e drink. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'initials',
      changes: { message: { body: 'Acme: R.S.V.P. by Friday. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'letters of mathematics',
      changes: { message: { body: 'Acme: 𝐟𝐫𝐞𝐞 drink. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'a broken link',
      changes: { message: { body: 'Acme: see hxxps://acme[.]com/a. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'a link to put together',
      changes: { message: { body: 'Acme: go to win-gift top, no spaces. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'a car park that is full',
      changes: {
        message: { body: 'Acme: no spaces left on Friday, sorry. Reply STOP to opt out.' },
      },
      finds: 'nothing',
    },
    {
      name: 'a sentence that begins with the ending of a domain',
      changes: { message: { body: 'Acme: new boots are in. Shop now. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'digits for letters',
      changes: { message: { body: 'Acme: your acc0unt is ready. Reply STOP to opt out.' } },
      finds: 'hold',
    },
    {
      name: 'a code with letters and digits',
      changes: { message: { body: 'Acme: order A1B2C3 for 4K TV. Reply STOP to opt out.' } },
      finds: 'nothing',
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
