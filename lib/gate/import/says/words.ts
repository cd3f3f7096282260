import { memoByKey } from '../../../kit/memo';
import { plainText } from '../../../phone/plainText';
import { normalised } from '../../../phone/normalised';

/** Words that headings put together without a sign between them: `smsoptout`, `DONOTCALL`. */
const joined = [
  ...['opted', 'opt', 'out', 'in', 'double', 'unsubscribed', 'unsubscribe', 'unsub'],
  ...['subscribed', 'subscriber', 'subscription', 'subscribe', 'accepts', 'accept', 'consent'],
  ...['permission', 'marketing', 'sms', 'text', 'whatsapp', 'email', 'mail', 'messages', 'message'],
  ...['mobile', 'cell', 'phone', 'telephone', 'number', 'calls', 'call', 'voice', 'contact'],
  ...['do', 'not', 'has', 'is', 'of', 'from', 'to', 'date', 'time', 'status', 'at'],
  ...['telefon', 'mobil', 'handy', 'nummer', 'werbe', 'einwilligung', 'sperre'],
  ...['bulk', 'allow', 'send', 'off'],
];
const one = joined.join('|');
const compound = new RegExp(`^(?:${one}){2,}$`);

/** The parts of a compound; longer parts are tried first, and the whole word has to be used up. */
function apart(word: string): string[] | undefined {
  if (word === '') return [];
  for (const part of joined) {
    const rest = word.startsWith(part) ? apart(word.slice(part.length)) : undefined;
    if (rest) return [part, ...rest];
  }
  return undefined;
}

const ownLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', ı: 'i' },
};

/** Letters without their accents, each as one character: Korean's are put together again. */
const withoutAccents = (text: string): string =>
  normalised(normalised(text, 'NFD').replace(/\p{Mn}/gu, ''), 'NFC').replace(
    /[ßłđøæı]/g,
    (letter) => ownLetters[letter]!,
  );

/** Where Latin letters and those of East Asia meet, as no space stands there. */
const seam = /(?<=\p{Script=Latin})(?=[\p{Lo}ー])|(?<=[\p{Lo}ー])(?=\p{Script=Latin})/gu;

/**
 * The words of a heading or a cell in small letters without accents, with a space before and after
 * each: `SMS_Opt_Out__c`, `smsOptOut` and `Sms-Optout` are ` sms opt out `.
 */
export const wordsOf = memoByKey(5_000, (text: string): string => {
  const plain = plainText(text)
    // Salesforce marks fields that were added, and names the package that did it.
    .replace(/^[a-z]\w*?__(?=\w+__c$)/i, '')
    .replace(/__c$/i, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(seam, ' ')
    .toLowerCase();
  const words = withoutAccents(plain)
    .replace(/n['’]t\b/g, 'nt')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .replace(/\bwhats app\b/g, 'whatsapp')
    .replace(/\be mail/g, 'email')
    .trim();
  const single = words
    .split(' ')
    .flatMap((word) => (compound.test(word) ? (apart(word) ?? word) : word));
  return ` ${single.join(' ')} `;
});

/**
 * A pattern that finds any of these words or phrases among `wordsOf`; `*` stands for further
 * letters, and the rest is as in any pattern. Japanese long vowels are spaces, as in `plainText`.
 */
export const anyOf = (...phrases: string[]): RegExp =>
  new RegExp(
    ` (?:${withoutAccents(phrases.join('|').replaceAll('ー', ' ')).replaceAll('*', '[\\p{L}\\p{M}]*')})(?= )`,
    'u',
  );
