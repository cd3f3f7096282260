import type { Column } from './columns';
import { knownHeadings } from './crmHeadings';
import { meaningOf } from './heading';
import { readCell } from './says/cell';
import { channelsOf } from './says/channel';
import { senseOf } from './says/sense';
import { wordsOf } from './says/words';

/** What only a column of yes and no, or of consent, holds. */
const answers: ReadonlySet<string> = new Set(['yes', 'no', 'optIn', 'optOut', 'undecided']);

/** More than any column of answers has of different cells. */
const mostDifferent = 12;

/**
 * Finds the columns that nobody has read, as their headings say nothing that we know, and that
 * hold nothing but answers all the same: an opt-out in another language may be among them.
 */
export class UnreadAnswers {
  private readonly open: Map<string, Set<string>>;

  /** @param read columns that are read; those about e-mail and the like are left out, too */
  constructor(headings: Iterable<string>, read: ReadonlyMap<string, Column>) {
    const asked = [...headings].filter((heading) => !read.has(heading) && isUnknown(heading));
    this.open = new Map(asked.map((heading) => [heading, new Set()]));
  }

  add(heading: string, text: string): void {
    const seen = this.open.get(heading);
    if (seen === undefined || text === '' || seen.has(text)) return;
    const said = seen.size < mostDifferent ? readCell(text) : 'unclear';
    if (said === 'blank') return;
    if (answers.has(said)) seen.add(text);
    else this.open.delete(heading);
  }

  /** Whether a column may still be of answers alone. */
  mayBe(heading: string): boolean {
    return this.open.has(heading);
  }

  /** Headings of columns with an answer in a row at least, in the order of the list. */
  get headings(): string[] {
    return [...this.open].flatMap(([heading, { size }]) => (size > 0 ? [heading] : []));
  }
}

function isUnknown(heading: string): boolean {
  const words = wordsOf(heading);
  if (meaningOf(heading) || knownHeadings().has(words) || senseOf(words)) return false;
  const { ours, isOfOthers } = channelsOf(words);
  return ours.length > 0 || !isOfOthers;
}
