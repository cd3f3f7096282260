import { memoByObject } from '../../kit/memo';
import { clausesOf } from '../optOut/reader/clauses';
import { ownModel } from '../optOut/reader/model';
import { languagesOf } from '../optOut/reader/understand';
import { cueLanguages } from './cues';
import type { Reading } from './reading/reading';

const isKnown = (language: string): boolean =>
  (cueLanguages as readonly string[]).includes(language);

/** Too little to tell a language by. */
const fewestWords = 4;

const probably = memoByObject(({ text, tokens }: Reading): string | undefined => {
  if (tokens.words.length < fewestWords) return undefined;
  const likely = languagesOf(clausesOf(text), ownModel().language);
  return likely.some(isKnown) ? undefined : likely[0];
});

/**
 * The language of a text whose wording the rules do not know: the one that is given, or else the
 * one that it is probably in; `undefined` where they know it.
 */
export const foreignLanguage = (
  reading: Reading,
  given: string | undefined,
): string | undefined => {
  const language = given?.slice(0, 2).toLowerCase() ?? probably(reading);
  return language === undefined || isKnown(language) ? undefined : language;
};
