import { lazy, memoByKey, type Keeper } from '../../../kit/memo';
import { cuePatterns, type Cue } from '../cues';
import { linksIn, type Link } from '../links';
import { namedIn, type Mention } from '../names/named';
import { unleeted } from './leet';
import { normalise, type Trick } from './normalise';
import { patternFinder, type Hit } from './patterns';
import { linkToken, tokensOf, type Tokens } from './tokens';

/** What all content rules read, worked out once for each distinct text. */
export interface Reading extends Keeper {
  /** In plain letters, see `normalise`. */
  text: string;
  tricks: ReadonlyArray<Trick | 'digitsForLetters'>;
  /** A word that was written with digits or signs for letters, as read. */
  disguised: string | undefined;
  links: readonly Link[];
  tokens: Tokens;
  cues: Cues;
  /** Protected names in the text. */
  names: readonly Mention[];
}

const conditionals = new Set('if unless wenn falls si se caso als indien'.split(' '));

const farthestDenial = 6;
const farthestRefusal = 2;

/** The cues of a text, by name and place. */
export class Cues {
  /** Last words of what says no, by cue. */
  private readonly ends = new Map<Cue, Set<number>>();
  private readonly byCue: ReadonlyMap<Cue, ReadonlyArray<Hit<Cue>>>;

  constructor(
    hits: ReadonlyArray<Hit<Cue>>,
    private readonly tokens: Tokens,
  ) {
    this.byCue = Map.groupBy(hits, ({ of }) => of);
  }

  all(cue: Cue): ReadonlyArray<Hit<Cue>> {
    return this.byCue.get(cue) ?? [];
  }

  has(...cues: readonly Cue[]): boolean {
    return cues.every((cue) => this.byCue.has(cue));
  }

  /** The words of a hit as they stand in the text. */
  words({ at, end }: Hit<Cue>): string {
    return this.tokens.words.slice(at, Math.max(end, at + 1)).join(' ');
  }

  /** The sentences in which a cue stands. */
  sentencesOf(cue: Cue): ReadonlySet<number> {
    return new Set(this.all(cue).map(({ at }) => this.tokens.sentence[at] ?? 0));
  }

  /** Does one sentence hold all of these? */
  inOneSentence([first, ...rest]: readonly Cue[]): boolean {
    if (first === undefined) return false;
    const others = rest.map((cue) => this.sentencesOf(cue));
    return [...this.sentencesOf(first)].some((one) => others.every((other) => other.has(one)));
  }

  /** A hit before which no verb is refused, in its own clause; `undefined` when there is none. */
  affirmed(cue: Cue, isMeant?: (hit: Hit<Cue>) => boolean): Hit<Cue> | undefined {
    return this.all(cue).find(
      (hit) =>
        (isMeant === undefined || isMeant(hit)) &&
        !this.follows('stance.refusal', hit, farthestRefusal),
    );
  }

  /** Does a "never" or "no" stand at most six words before it, in the same clause? */
  isDenied(hit: Hit<Cue>): boolean {
    return this.follows('stance.never', hit, farthestDenial);
  }

  /** "If you did not ask for it": such a no is about something else. */
  private isConditional(at: number): boolean {
    const { words, clause } = this.tokens;
    for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1)
      if (clause[before] === clause[at] && conditionals.has(words[before] as string)) return true;
    return false;
  }

  private follows(cue: 'stance.never' | 'stance.refusal', { at }: Hit<Cue>, most: number): boolean {
    let ends = this.ends.get(cue);
    if (ends === undefined)
      this.ends.set(cue, (ends = new Set(this.all(cue).map(({ end }) => end - 1))));
    const { clause } = this.tokens;
    for (let before = at - 1; before >= Math.max(0, at - most); before -= 1)
      if (ends.has(before) && clause[before] === clause[at] && !this.isConditional(before))
        return true;
    return false;
  }
}

const finder = lazy(() => patternFinder<Cue>(cuePatterns));

/** As many texts as a campaign of many languages has; memory for a few megabytes. */
export const mostTexts = 500;

/** Texts that differ in each message would fill the memory; so long ones are read anew. */
export const longestKept = 2_000;

/** A link is one word, and its points end no sentence. Links come in the order of the text. */
const withoutLinks = (text: string, links: readonly Link[]): string => {
  let [rest, at] = ['', 0];
  for (const { raw } of links) {
    const found = text.indexOf(raw, at);
    if (found < 0) continue;
    rest += text.slice(at, found) + linkToken;
    at = found + raw.length;
  }
  return rest + text.slice(at);
};

const read = (raw: string): Reading => {
  const plain = normalise(raw);
  const { text, word } = unleeted(plain.text);
  const links = linksIn(text);
  const isHidden = plain.tricks.some((trick) => trick !== 'spacedLetters');
  const written = isHidden ? links : linksIn(raw);
  const tokens = tokensOf(withoutLinks(text, links));
  return {
    kept: new Map(),
    text,
    tricks: word === undefined ? plain.tricks : [...plain.tricks, 'digitsForLetters'],
    disguised: word,
    links: written,
    tokens,
    cues: new Cues(finder()(tokens), tokens),
    names: namedIn(tokens),
  };
};

/** Reads a text; texts of ordinary length that were read before are not read again. */
export const readingOf = memoByKey(mostTexts, read, (raw) =>
  raw.length > longestKept ? undefined : raw,
);
