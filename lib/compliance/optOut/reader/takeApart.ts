import type { Classifier } from './classifier';
import { clausesOf } from './clauses';
import { ownWords } from './ownWords';
import type { Reaction } from './reactions';
import { signalsOf } from './signals';
import { languagesOf, understand } from './understand';
import type { Understood } from './weigh';

export interface TakenApart extends Understood {
  /** The sender's own words. */
  text: string;
  reaction: Reaction | undefined;
  /** Languages that it is read in, the likeliest first. */
  languages: string[];
}

/** A message without what others wrote in it, in clauses whose words are understood. */
export function takeApart(
  message: string,
  language: Classifier<string>,
  hints?: readonly string[],
): TakenApart {
  const { text, isCut, reaction } = ownWords(message);
  const clauses = clausesOf(text);
  const languages = languagesOf(clauses, language, hints);
  // Of the conversation's languages the words count, too, where the text is short.
  const annotated = understand(clauses, [...new Set([...languages, ...(hints ?? []).slice(0, 2)])]);
  const signals = signalsOf(annotated, { isQuestion: clauses.isQuestion, isCut, text });
  return { text, reaction, clauses, languages, annotated, signals };
}
