import { isAscii, isUtf8 } from 'node:buffer';
import { collected, type FormParameters } from './formParameters';

/**
 * Twilio's forms have dozens of parameters, or a few hundred where an author adds their own. A body
 * made of as many as fit into it costs far more than its size, and so does one of blanks and
 * escapes. The longest text that Twilio sends, 16 kB of JSON or of Chinese, takes a fifth of this.
 */
const most = {
  parameters: 2_000,
  nameLetters: 256,
  allNameLetters: 64 * 1_024,
  blanks: 20_000,
  escapedLetters: 256 * 1_024,
};
/** Up to here anything that grows with a form is too short to be felt. */
const smallBytes = 16 * 1_024;

/** A form body that was taken apart once, for both the signature and the workflow. */
export interface SignedForm {
  /** What Twilio appends to the URL before it signs. */
  parts: Buffer;
  /** All values of a parameter. */
  valuesOf(name: string): string[];
  /** As the workflow gets them. */
  parameters(): FormParameters;
}

/**
 * Takes a form body apart; `undefined` for what no webhook of Twilio is: more parameters or blanks
 * or longer names than any has, or no UTF-8.
 *
 * A forged body of a megabyte must cost no more than a few milliseconds, also the first one of a
 * process, when V8 has compiled nothing yet: so what grows with the body is done by functions of
 * Node and V8 that are compiled, and everything else is counted first. `URLSearchParams` takes up
 * to 180.
 */
export function readForm(body: Buffer): SignedForm | undefined {
  // Twilio escapes what is not ASCII; in a small form it may stand as it is.
  const isPlain = isAscii(body) || (body.length <= most.escapedLetters && isUtf8(body));
  if (!isPlain) return undefined;
  const pairs = pairsIn(body.toString(), body.length <= smallBytes);
  return (
    pairs && {
      parts: partsOf(pairs),
      valuesOf: (wanted) => pairs.filter(([name]) => name === wanted).map(([, value]) => value),
      parameters: () => collected(pairs),
    }
  );
}

type Pair = readonly [name: string, value: string];

function pairsIn(text: string, isSmall: boolean): Pair[] | undefined {
  const parts = text.split('&', most.parameters + 2);
  if (parts.length > most.parameters + 1) return undefined;
  let [blanks, escapedLetters, nameLetters] = [0, 0, 0];
  const pairs: Pair[] = [];
  for (const part of parts) {
    if (part === '') continue;
    if (part.includes('%')) escapedLetters += part.length;
    let text = part;
    if (part.includes('+')) {
      const words = part.split('+', most.blanks - blanks + 2);
      blanks += words.length - 1;
      text = words.join(' ');
    }
    if (blanks > most.blanks || escapedLetters > most.escapedLetters) return undefined;
    const found = text.indexOf('=');
    const equals = found === -1 ? text.length : found;
    nameLetters += equals;
    if (equals > most.nameLetters || nameLetters > most.allNameLetters) return undefined;
    const name = plain(text.slice(0, equals), isSmall);
    const value = plain(text.slice(equals + 1), isSmall);
    if (name === undefined || value === undefined) return undefined;
    pairs.push([name, value]);
  }
  return pairs;
}

/**
 * Without escapes. A percent sign that begins none stands for itself, as everywhere; Twilio escapes
 * it, so in a large form, where looking for them takes too long, it is refused.
 */
function plain(text: string, isSmall: boolean): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(isSmall ? text.replace(/%(?![0-9a-f]{2})/gi, '%25') : text);
  } catch {
    return undefined;
  }
}

/**
 * All names in the order of their code units, each with its value; where one comes more than once,
 * with each different value, in order (https://www.twilio.com/docs/usage/security).
 */
function partsOf(pairs: readonly Pair[]): Buffer {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    if (known === undefined) values.set(name, value);
    else if (typeof known === 'string') values.set(name, [known, value]);
    else known.push(value);
  }
  let parts = '';
  for (const name of [...values.keys()].sort()) {
    const value = values.get(name)!;
    if (typeof value === 'string') parts += name + value;
    else for (const one of [...new Set(value)].sort()) parts += name + one;
  }
  return Buffer.from(parts);
}
