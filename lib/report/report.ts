/** What a colour means; the page has one for light and one for dark. */
export type Tone = 'accent' | 'good' | 'bad' | 'warn' | 'muted' | 'extra';

export interface Series {
  name: string;
  tone: Tone;
  /** One for each category; `null` leaves a gap. */
  values: ReadonlyArray<number | null>;
}

export interface Chart {
  /** Columns side by side, horizontal bars for long names, or a ring for parts of a whole. */
  kind: 'columns' | 'bars' | 'ring';
  /** What the values are; numbers of things when absent. */
  unit?: 'percent';
  /** What it shows, for those who cannot see it. */
  label: string;
  categories: readonly string[];
  /** Stacked on each other; for a ring, one for each part, with a single value. */
  series: readonly Series[];
  /** A line above the columns, with its own scale from 0 to 100 percent. */
  percent?: Series;
}

/** A key figure, shown large. */
export interface Figure {
  label: string;
  value: string;
  note?: string;
  tone?: Tone;
}

export interface Table {
  columns: ReadonlyArray<{ label: string; isNumber?: boolean }>;
  rows: ReadonlyArray<ReadonlyArray<string>>;
}

/** Something to act on, as the audit found it. */
export interface Finding {
  /** As a word: `critical`, `warning`, … */
  severity: string;
  tone: Tone;
  title: string;
  evidence: string;
  remedy: string;
  link?: string;
}

export interface Section {
  title: string;
  text?: string;
  chart?: Chart;
  findings?: readonly Finding[];
  table?: Table;
}

/** A report before it becomes a page: plain text throughout, escaped when it is written. */
export interface Report {
  title: string;
  /** Whose figures they are, where they are of one account. */
  account?: { name: string; sid: string };
  /** The period that it covers, with its zone. */
  period: string;
  /** When it was made, with its zone. */
  madeAt: string;
  figures: readonly Figure[];
  sections: readonly Section[];
  /** What a reader should know about how the figures came about. */
  notes: readonly string[];
}
