import type { Reference } from '../decision';

/**
 * What a word is about, the same in every language: the reader works with these, so that what it
 * has learned from one language it knows in all. `thing` is what else people end (appointments,
 * orders), `idiom` where a word of ending means something else ("bus stop"). `other` is somebody
 * else, `nearly` what has not come to pass ("almost", "used to"), `must` whether the writer has to.
 */

/** One word that is two concepts, as "gönderme" is NOT and SEND. */
export const twofold = {
  notSend: ['neg', 'send'],
  notCall: ['neg', 'call'],
  notWant: ['neg', 'want'],
  notGet: ['neg', 'get'],
  notRemove: ['neg', 'remove'],
  notBother: ['neg', 'bother'],
  notStop: ['neg', 'stop'],
  notSay: ['neg', 'say'],
  noMore: ['neg', 'more'],
} as const satisfies Record<string, readonly Concept[]>;

export type Concept =
  | 'stop'
  | 'neg'
  | 'never'
  | 'more'
  | 'send'
  | 'bother'
  | 'msg'
  | 'remind'
  | 'promo'
  | 'call'
  | 'list'
  | 'num'
  | 'remove'
  | 'unsub'
  | 'cancel'
  | 'sub'
  | 'start'
  | 'want'
  | 'get'
  | 'me'
  | 'you'
  | 'consent'
  | 'withdraw'
  | 'wrong'
  | 'person'
  | 'dead'
  | 'gone'
  | 'alone'
  | 'law'
  | 'until'
  | 'time'
  | 'now'
  | 'pause'
  | 'only'
  | 'keep'
  | 'but'
  | 'mistake'
  | 'back'
  | 'enough'
  | 'insult'
  | 'who'
  | 'how'
  | 'why'
  | 'spam'
  | 'interest'
  | 'please'
  | 'thanks'
  | 'hello'
  | 'last'
  | 'mail'
  | 'thing'
  | 'idiom'
  | 'it'
  | 'ended'
  | 'other'
  | 'say'
  | 'think'
  | 'if'
  | 'nearly'
  | 'must'
  | 'laugh'
  | 'regret'
  | 'fn';

/**
 * The words of one language with which people opt out, opt in again or ask for help. Case and
 * accents do not matter, and punctuation counts as a space.
 */
export interface OptOutWords {
  /** BCP 47. */
  language: string;
  /** How well sourced the keywords are; concepts are always our own. */
  tier: Reference['tier'];
  /** The whole message is this word. */
  stop: readonly string[];
  start: readonly string[];
  help: readonly string[];
  /**
   * Words of each concept, divided by spaces. `*` at the end stands for any ending, `_` for the
   * space within an expression of several words.
   */
  concepts: Readonly<Partial<Record<Concept | keyof typeof twofold, string>>>;
  /** Letters that are written together with the word that follows, as "and" in Hebrew. */
  prefixes?: string;
  /** The script has no spaces between words. */
  unspaced?: true;
}
