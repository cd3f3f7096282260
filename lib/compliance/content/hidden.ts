import { mixesScripts } from './script';

/** Invisible characters between two letters of an alphabet that has no use for them. */
const inside =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}][\u00AD\u034F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const notAscii = /[^\x00-\x7f]/;

/** Does a text hide characters inside its words, as spam does to pass filters? */
export const hidesCharacters = (text: string): boolean => notAscii.test(text) && inside.test(text);

/**
 * The first word that mixes alphabets which look alike ("pаypal" with a Cyrillic а); `undefined`
 * when there is none.
 */
export const disguisedWord = (text: string): string | undefined =>
  notAscii.test(text) ? text.match(/\p{L}{3,}/gu)?.find(mixesScripts) : undefined;
