import { memoByKey, type Keeper } from '../../kit/memo';
import type { MessageFacts } from '../facts';
import { foldWords } from './fold';
import type { Link } from './links';
import { longestKept, mostTexts, readingOf, type Reading } from './reading/reading';
import { topicsIn } from './topics';

const asVariables = (given: MessageFacts['contentVariables']): string[] => {
  if (given === undefined) return [];
  try {
    const parsed: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return Object.values(parsed as object).filter((value) => typeof value === 'string');
  } catch {
    return [String(given)];
  }
};

/**
 * The text of a message and what is read out of it, each at most once. A class, for literals with
 * getters are slow. Rules keep what they make of a text by this object, see `messageTextOf`.
 */
export class MessageText implements Keeper {
  readonly kept = new Map<object, unknown>();
  /** `undefined` when the text is not known (a template by its SID). */
  readonly body: string | undefined;
  /** The body; of a template whose text is not known at least the variables. */
  readonly raw: string;
  private read: Reading | undefined;
  private folded: string | undefined;
  private list: readonly string[] | undefined;
  private foundTopics: ReturnType<typeof topicsIn> | undefined;

  constructor({ body, contentVariables }: Partial<MessageFacts>) {
    this.body = body === '' ? undefined : body;
    this.raw = this.body ?? asVariables(contentVariables).join('\n');
  }

  /** In plain letters, with the cues that content rules look for. */
  get reading(): Reading {
    return (this.read ??= readingOf(this.raw));
  }

  get links(): readonly Link[] {
    return this.reading.links;
  }

  /** Lower-case words with single spaces, framed by spaces: ` your code is 123 `. */
  get words(): string {
    return (this.folded ??= ` ${foldWords(this.raw)} `);
  }

  /** The same words as a list. */
  get wordList(): readonly string[] {
    return (this.list ??= this.words.trim().split(' '));
  }

  /** Restricted subjects that the words point to. */
  get topics(): ReturnType<typeof topicsIn> {
    return (this.foundTopics ??= topicsIn(this.wordList));
  }
}

const known = memoByKey(
  mostTexts,
  (body: string) => new MessageText({ body }),
  (body) => (body.length > longestKept ? undefined : body),
);

/** The text of a message: the same object for the same text, as long as it is kept. */
export const messageTextOf = (message: MessageFacts): MessageText =>
  message.body ? known(message.body) : new MessageText(message);
