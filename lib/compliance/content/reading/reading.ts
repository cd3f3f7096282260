import { memoByKey } from '../../../kit/memo';
import { cuePatterns, type Cue } from '../cues';
import { linksIn, type Link } from '../links';
import { namedIn, type Mention } from '../names/named';
import { lazy } from '../../../kit/memo';
import { unleeted } from './leet';
import { normalise, type Trick } from './normalise';
import { patternFinder, type Hit } from './patterns';
import { linkToken, tokensOf, type Tokens } from './tokens';

/** What all content rules read, worked out once for each distinct text. */
export interface Reading {
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

/** The cues of a text, by name and place. */
export class Cues {
  private readonly byCue = new Map<Cue, Array<Hit<Cue>>>();

  constructor(
    hits: ReadonlyArray<Hit<Cue>>,
    private readonly tokens: Tokens,
  ) {
    for (const hit of hits) {
      const known = this.byCue.get(hit.of);
      if (known) known.push(hit);
      else this.byCue.set(hit.of, [hit]);
    }
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

  sentenceOf({ at }: Hit<Cue>): number {
    return this.tokens.sentence[at] ?? 0;
  }

  /** Do two hits begin in the same sentence? */
  together(a: Hit<Cue>, b: Hit<Cue>): boolean {
    return this.sentenceOf(a) === this.sentenceOf(b);
  }

  /** A hit that is not denied just before it, in its own sentence; `undefined` when all are. */
  affirmed(cue: Cue): Hit<Cue> | undefined {
    return this.all(cue).find((hit) => !this.isDenied(hit));
  }

  /** Does a "never" or "not" stand at most five words before it, in the same clause? */
  isDenied(hit: Hit<Cue>): boolean {
    const { clause } = this.tokens;
    return this.all('stance.never').some(
      ({ at, end }) => end <= hit.at && hit.at - at <= 6 && clause[at] === clause[hit.at],
    );
  }
}

const finder = lazy(() => patternFinder<Cue>(cuePatterns));

/** As many texts as a campaign of many languages has; memory for a few megabytes. */
const mostTexts = 500;

/** Texts that differ in each message would fill the memory; so long ones are read anew. */
const longestKept = 2_000;

const read = (raw: string): Reading => {
  const plain = normalise(raw);
  const { text, word } = unleeted(plain.text);
  const links = linksIn(text);
  const written = plain.tricks.includes('brokenLink') ? links : linksIn(raw);
  const withoutLinks = links.reduce((rest, { raw: link }) => rest.replace(link, linkToken), text);
  const tokens = tokensOf(withoutLinks);
  return {
    text,
    tricks: word === undefined ? plain.tricks : [...plain.tricks, 'digitsForLetters'],
    disguised: word,
    links: written,
    tokens,
    cues: new Cues(finder()(tokens), tokens),
    names: namedIn(tokens),
  };
};

const kept = memoByKey(mostTexts, read);

/** Reads a text; texts of ordinary length that were read before are not read again. */
export const readingOf = (raw: string): Reading =>
  raw.length > longestKept ? read(raw) : kept(raw);
