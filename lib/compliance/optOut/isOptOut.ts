import { lazy, memoByKey } from '../../kit/memo';
import type { Conversation, OptOutReading } from './reading';

export type { Conversation, OptOutReading, Scope } from './reading';

const twilioTypes: Record<string, OptOutReading['kind']> = {
  STOP: 'stop',
  START: 'start',
  HELP: 'help',
};

/** The reader with its lists and weights, loaded at the first text. */
const reader = lazy(() => require('./readReply') as typeof import('./readReply'));

interface Written {
  text: string;
  conversation: Conversation;
}

/** As long as a text message can be: no two people write a longer one. */
const longestKept = 1_600;

/**
 * Many write the same, the gate asks again about a reply that it has judged before, and the trigger
 * reads what it records once more for the item.
 */
const readingOf = memoByKey(
  500,
  ({ text, conversation }: Written) => reader().readReply(text, conversation),
  ({ text, conversation: { languages, spoken, question, now, zone } }) =>
    text.length > longestKept
      ? undefined
      : // The end of a pause is exact to the minute.
        JSON.stringify([text, languages, spoken, question, now?.toISOString().slice(0, 16), zone]),
);

/**
 * Reads an inbound text as a person would: clause by clause, in 36 languages, without what it
 * quotes.
 *
 * @param text         the message as received
 * @param optOutType   Twilio's `OptOutType` of the webhook (`STOP`, `START`, `HELP`): it decides,
 * and Twilio has already answered
 * @param conversation what is known of the conversation; the more is known, the surer the reading
 */
export const isOptOut = (
  text: string,
  optOutType?: string,
  conversation: Conversation = {},
): OptOutReading => {
  const kind = optOutType === undefined ? undefined : twilioTypes[optOutType.trim().toUpperCase()];
  if (!kind) return readingOf({ text, conversation });
  const said = { kind, basis: 'twilio', matched: null, language: null, confidence: 1 } as const;
  return kind === 'stop' ? { ...said, scope: 'all' } : said;
};

/** The language that a text is in, where it is long enough to tell. */
export const languageOf = (text: string): string | undefined => reader().languageOf(text);
