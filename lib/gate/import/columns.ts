import { isBlank } from '../../kit/field';
import { momentHeld } from '../../kit/moment';
import { meaningOf } from './heading';
import { ranks, type Meaning } from './meaning';
import { meaningsOfOwn } from './ownList';
import { isBlankCell } from './says/cell';
import { channelOf } from './says/channel';
import { wordsOf } from './says/words';

/** A column of a list. */
export interface Column {
  heading: string;
  meaning: Meaning;
  /** The user has named another column for consent: of this one only opt-outs count. */
  onlyOptOuts?: boolean;
}

/** Columns that the user can name, by the names of the inputs. */
export type NamedColumns = Partial<Record<keyof typeof named, string>>;

const named = {
  to: { is: 'number', rank: ranks.messages },
  country: { is: 'country', rank: 0 },
  kind: { is: 'statement', sense: 'either' },
  optIn: { is: 'statement', sense: 'optIn' },
  optOut: { is: 'statement', sense: 'optOut' },
  channel: { is: 'channel' },
  purpose: { is: 'purpose' },
  level: { is: 'level' },
  source: { is: 'source' },
  sender: { is: 'sender' },
  evidence: { is: 'evidence' },
  occurredAt: { is: 'date', of: 'either' },
} as const satisfies Record<string, Meaning>;

const bare = (heading: string) => heading.trim().toLowerCase();

/** What each of these headings means: as the user says, or else as it is called. */
export function columnsOf(headings: readonly string[], names: NamedColumns): Map<string, Column> {
  const byUser = new Map(
    Object.entries(names).flatMap(([name, heading]) =>
      heading ? [[bare(heading), named[name as keyof typeof named] as Meaning] as const] : [],
    ),
  );
  const taken = new Set(headings.map((heading) => byUser.get(bare(heading))?.is));
  const columns = new Map<string, Column>();
  const own = meaningsOfOwn(headings);
  for (const heading of headings) {
    const read = own.get(heading) ?? meaningOf(heading);
    const column = columnOf(heading, byUser.get(bare(heading)), read, taken);
    if (column) columns.set(heading, column);
  }
  return columns;
}

function columnOf(
  heading: string,
  chosen: Meaning | undefined,
  read: Meaning | undefined,
  taken: ReadonlySet<Meaning['is'] | undefined>,
): Column | undefined {
  if (chosen) return { heading, meaning: withOwnWords(heading, chosen, read) };
  if (!read) return undefined;
  if (!taken.has(read.is)) return { heading, meaning: read };
  // What else says that somebody opted out counts all the same.
  if (read.is === 'statement') return { heading, meaning: read, onlyOptOuts: true };
  return read.is === 'date' && read.of === 'optOut' ? { heading, meaning: read } : undefined;
}

/** A column of consent that the user names keeps what else its heading says. */
function withOwnWords(heading: string, chosen: Meaning, read: Meaning | undefined): Meaning {
  if (chosen.is !== 'statement') return chosen;
  if (read?.is !== 'statement') return { ...chosen, channel: channelOf(wordsOf(heading)) };
  const sense = chosen.sense === 'either' ? read.sense : chosen.sense;
  return { ...read, sense, isReason: false };
}

/** A cell that holds something. */
export interface Cell {
  column: Column;
  text: string;
}

/** The cells of a row by what they are; numbers and countries the best ones first. */
export interface Row {
  numbers: Cell[];
  countries: Cell[];
  statements: Cell[];
  dates: Cell[];
  /** Filled dates of an opt-out: who has one opted out. */
  optOutDates: Cell[];
  text(is: Exclude<Meaning['is'], 'number' | 'country' | 'statement' | 'date'>): string | undefined;
}

/** Sorts the cells of a row. */
export function rowOf(
  cells: Iterable<readonly [heading: string, value: unknown]>,
  columns: ReadonlyMap<string, Column>,
): Row {
  const filled: Cell[] = [];
  for (const [heading, value] of cells) {
    const column = columns.get(heading);
    const text = column ? textOf(value) : '';
    if (column && !isBlankCell(text)) filled.push({ column, text });
  }
  const all = (is: Meaning['is']) => filled.filter(({ column }) => column.meaning.is === is);
  const best = (is: 'number' | 'country') => all(is).sort((a, b) => rankOf(a) - rankOf(b));
  const isId = (column: Column) => (column.meaning as { rank: number }).rank === ranks.id;
  // What may be an id is a number only where no other column has one.
  const areNumbers = [...columns.values()].some(
    (column) => column.meaning.is === 'number' && !isId(column),
  );
  const dates = all('date');
  return {
    numbers: best('number').filter(({ column }) => !areNumbers || !isId(column)),
    countries: best('country'),
    statements: all('statement'),
    dates,
    optOutDates: dates.filter(({ column }) => (column.meaning as { of: string }).of === 'optOut'),
    text: (is) => filled.find(({ column }) => column.meaning.is === is)?.text,
  };
}

const rankOf = ({ column }: Cell): number => (column.meaning as { rank: number }).rank;

/** A cell's content; one that a spreadsheet was kept from running as a formula loses its quote. */
export function textOf(value: unknown): string {
  if (isBlank(value)) return '';
  const moment = momentHeld(value);
  if (moment !== undefined && !Number.isNaN(moment)) return new Date(moment).toISOString();
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.trim().replace(/^'(?=[=@+\-])/, '');
}
