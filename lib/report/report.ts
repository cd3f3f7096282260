/** What a colour says; the page has one for light and one for dark. */
export type Tone = 'accent' | 'good' | 'bad' | 'warn' | 'muted' | 'extra';

export interface Series {
  name: string;
  tone: Tone;
  /** One for each category; `null` leaves a gap. */
  values: ReadonlyArray<number | null>;
}

export interface Chart {
  /**
   * Columns beside each other, lying bars for names that are long, or a ring of parts of a whole.
   */
  kind: 'columns' | 'bars' | 'ring';
  /** What it shows, for those who do not see it. */
  label: string;
  categories: readonly string[];
  /** Stacked on each other; of a ring one for each part, with one value. */
  series: readonly Series[];
  /** A line over columns, with a scale of its own from 0 to 100 percent. */
  percent?: Series;
}

/** A number that matters, large. */
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

/** Something to do, as the audit finds it. */
export interface Finding {
  /** Its word: `critical`, `warning`, … */
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

/** A report before it is a page: plain text throughout, escaped when it is written. */
export interface Report {
  title: string;
  account: { name: string; sid: string };
  /** What time it covers, with its zone. */
  period: string;
  /** When it was made, with its zone. */
  madeAt: string;
  figures: readonly Figure[];
  sections: readonly Section[];
  /** What a reader should know of how the figures came about. */
  notes: readonly string[];
}
