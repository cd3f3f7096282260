import { addedLines } from '../compliance/optOut/reader/ownWords';
import { hedges, politePhrases, takesBack } from './decisionWords';
import { plain } from './legible';

/** What a reply says itself, and what of it may be the name of whoever says it. */
export interface OwnLines {
  said: string[];
  /** Names under the answer, that nothing but their capitals tells from other words. */
  names: string[];
}

const wordsOf = (line: string) => plain(line).split(' ');
const isUnhedged = (line: string) =>
  !/[?؟]/.test(line) && !wordsOf(line).some((word) => hedges.has(word) || takesBack.test(word));

const name = String.raw`(?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:['’-]?\p{Lu}\p{Ll}+)?`;
const initial = String.raw`\p{Lu}\.`;
/** One to four words with capitals, not all in capitals: people shout whole answers. */
const names = new RegExp(`^(?:(?:${name}|${initial}) ){0,3}${name}[.,!]?$`, 'u');
const dash = /^[-–—]{1,2} ?(?=\p{L})/u;

/** Whether a text can be the name of somebody, judged by its capitals and its words. */
export const isName = (text: string) => names.test(text) && isUnhedged(text);

/** How a line begins that says when something was written, in the languages of the page. */
const on = /^(?:\p{N}|(?:on|am|le|el|em|في)\s|ב(?:תאריך|יום|-?\p{N}))/iu;
/** Nobody's program writes "I wrote". */
const firstPerson = /(?<!\p{L})(?:i|we|ich|wir|je|j|nous|yo|eu|nós)(?!\p{L})/iu;
const isQuoteHeader = (line: string) =>
  line.endsWith(':') && on.test(line) && !firstPerson.test(line) && addedLines.wrote.test(line);
/** Mail programs break the line of a long address before its last word. */
const isBrokenHeader = (line: string, next: string | undefined) =>
  next !== undefined && on.test(line) && /\p{N}/u.test(line) && isQuoteHeader(`${line} ${next}`);

const things = new RegExp(
  [
    'phone|ipad|android|galaxy|samsung|pixel|huawei|xiaomi|outlook|mail|yahoo|blackberry|nokia',
    'handy|mobil|móvil|celular|telefon|teléfono|téléphone|portable|thunderbird|هاتف|جوال|טלפון|נייד',
  ].join('|'),
  'iu',
);
/** In languages in which the device or the verb stands elsewhere. */
const sentElsewhere = /^(?:verstuurd|发自|發自)|(?:から送信|에서 보냄|gönderildi)$/iu;
const isDevice = (line: string) =>
  (addedLines.device.test(line) || sentElsewhere.test(line)) &&
  things.test(line) &&
  !/[,;:]/.test(line) &&
  wordsOf(line).length <= 8 &&
  !wordsOf(line).some(
    (word) => hedges.has(word) && !['by', 'with', 'mit', 'do', 'on'].includes(word),
  );

/**
 * The lines that somebody wrote as an answer: without quotations, signatures and what programs
 * add. A line is taken away only if it cannot change the answer; in doubt it stays.
 * @param lines of the text, trimmed
 */
export function ownLines(lines: readonly string[]): OwnLines {
  const said: string[] = [];
  const named: string[] = [];
  let isSigned = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const rest = lines.slice(at + 1);
    const isBroken = isBrokenHeader(line, rest[0]);
    if (line === '' || line.startsWith('>')) continue;
    if (isQuoteHeader(line) || isBroken) {
      if (!rest.some((other) => other.startsWith('>'))) break;
      if (isBroken) at++;
    } else if (/-{2}$/.test(line) && addedLines.original.test(line)) break;
    else if (said.length === 0) said.push(line);
    else if (line === '--' && rest.length <= 8 && rest.every(isUnhedged)) {
      named.push(...rest);
      break;
    } else if (isDevice(line)) continue;
    else if (addedLines.signOff.test(line)) isSigned = true;
    else if (
      isName(line.replace(dash, '')) &&
      (isSigned || dash.test(line) || (line.includes(' ') && lines[at - 1] === ''))
    ) {
      named.push(line);
      isSigned = true;
    } else {
      said.push(line);
      isSigned = politePhrases.has(plain(line));
    }
  }
  return { said, names: named };
}
