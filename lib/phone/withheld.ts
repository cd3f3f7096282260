import { onKeypad } from './keypad';

/** What carriers and Twilio write for a caller who hides the number. */
const words = [
  'anonymous',
  'blocked',
  'private',
  'restricted',
  'unavailable',
  'unknown',
  'withheld',
] as const;

/** The same on a keypad: Twilio gave `+266696687` until it passed the words on (2022). */
const numbers = new Set(words.map((word) => `+${onKeypad(word)}`));

/** Browser clients without a name, and callers by SIP who hide theirs (RFC 3323). */
const nameless = /^(?:client:anonymous|sips?:(?:anonymous|restricted|unavailable|unknown)@.*)$/i;

// Not `unknown`: that stands in lists for a number that nobody wrote down.
const said =
  /^(?:anonymous|blocked|private|restricted|unavailable|withheld)(?: (?:number|caller))?$/i;

/** Whether a text stands for somebody who does not want to be known, so for anybody. */
export const isWithheld = (text: string): boolean =>
  numbers.has(text) || nameless.test(text) || said.test(text);
