import type { MessageFacts } from '../facts';
import { foldWords } from './fold';
import { linksIn, type Link } from './links';

/** The text of a message and what is read out of it, each at most once. */
export interface MessageText {
  /** `undefined` when the text is not known (a template by its SID). */
  readonly body: string | undefined;
  readonly links: readonly Link[];
  /** Lower-case words with single spaces, framed by spaces: ` your code is 123 `. */
  readonly words: string;
}

const asVariables = (given: MessageFacts['contentVariables']): string[] => {
  if (given === undefined) return [];
  try {
    const parsed: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return Object.values(parsed as object).filter((value) => typeof value === 'string');
  } catch {
    return [String(given)];
  }
};

/** Reads a message; of a template whose text is not known at least the variables are read. */
export const textOf = ({ body, contentVariables }: MessageFacts): MessageText => {
  const known = body === undefined || body === '' ? asVariables(contentVariables).join('\n') : body;
  let links: Link[] | undefined;
  let words: string | undefined;
  return {
    body: body === '' ? undefined : body,
    get links() {
      return (links ??= linksIn(known));
    },
    get words() {
      return (words ??= ` ${foldWords(known)} `);
    },
  };
};
