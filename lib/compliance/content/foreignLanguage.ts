import { memoByKeeper } from '../../kit/memo';
import { ownModel } from '../optOut/reader/model';
import { languagesOf } from '../optOut/reader/understand';
import { cueLanguages } from './cues';
import type { MessageText } from './messageText';

const isKnown = (language: string): boolean =>
  (cueLanguages as readonly string[]).includes(language);

/** Too little to tell a language by. */
const fewestWords = 4;

const probably = memoByKeeper(({ words, reading }: MessageText): string | undefined => {
  if (reading.tokens.words.length < fewestWords) return undefined;
  const likely = languagesOf({ folded: words }, ownModel().language);
  return likely.some(isKnown) ? undefined : likely[0];
});

/**
 * The language of a text whose wording the rules do not know: the one that is given, or else the
 * one that it is probably in; `undefined` where they know it.
 */
export const foreignLanguage = (
  text: MessageText,
  given: string | undefined,
): string | undefined => {
  const language = given?.slice(0, 2).toLowerCase() ?? probably(text);
  return language === undefined || isKnown(language) ? undefined : language;
};
