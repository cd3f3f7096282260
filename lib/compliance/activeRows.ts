import { memoByObject } from '../kit/memo';
import type { ChannelGroup } from './facts';
import type { Jurisdiction, Sourced } from './jurisdiction';
import { dayMilliseconds } from '../kit/durations';

export type RowKind =
  'hours' | 'consent' | 'caps' | 'senders' | 'content' | 'marketing' | 'registers' | 'revocation';
type RowOfKind<K extends RowKind> = NonNullable<Jurisdiction[K]>[number];

export interface RowsOf<K extends RowKind> {
  jurisdiction: Jurisdiction;
  rows: ReadonlyArray<RowOfKind<K>>;
}

/** Is the value in force on this day (`yyyy-MM-dd`)? */
export const inForce = ({ effectiveFrom, effectiveTo }: Sourced, day: string): boolean =>
  (effectiveFrom === undefined || day >= effectiveFrom) &&
  (effectiveTo === undefined || day < effectiveTo);

/** The rows of one kind for one group of channels, by the periods in which they stay the same. */
interface Periods {
  /** Days (since 1970-01-01) on which something begins or ends, ascending. */
  changes: readonly number[];
  /** What is in force before the first change, after it, and so on; as far as it was asked. */
  answers: Array<ReadonlyArray<RowsOf<RowKind>> | undefined>;
}

/** For a list of jurisdictions; lists are shared between messages, see `jurisdictionsOf`. */
const periodsOf = memoByObject(
  (
    _jurisdictions: readonly Jurisdiction[],
  ): Record<ChannelGroup, Partial<Record<RowKind, Periods>>> => ({ text: {}, voice: {} }),
);

const changesOf = (jurisdictions: readonly Jurisdiction[], kind: RowKind): number[] => {
  const days = jurisdictions.flatMap((jurisdiction) =>
    (jurisdiction[kind] ?? []).flatMap(({ effectiveFrom, effectiveTo }: Sourced) =>
      [effectiveFrom, effectiveTo].filter((day) => day !== undefined),
    ),
  );
  return [...new Set(days)]
    .map((day) => Date.parse(day) / dayMilliseconds)
    .sort((one, two) => one - two);
};

const select = (
  jurisdictions: readonly Jurisdiction[],
  kind: RowKind,
  group: ChannelGroup,
  dayNumber: number,
): ReadonlyArray<RowsOf<RowKind>> => {
  const day = new Date(dayNumber * dayMilliseconds).toISOString().slice(0, 10);
  return jurisdictions.map((jurisdiction) => {
    const all: ReadonlyArray<RowOfKind<RowKind> & { on?: readonly ChannelGroup[] }> =
      jurisdiction[kind] ?? [];
    return {
      jurisdiction,
      rows: all.filter(
        (row) => inForce(row, day) && (row.on === undefined || row.on.includes(group)),
      ),
    };
  });
};

/**
 * Rows of one kind in force on a day, for a group of channels, in the order of the jurisdictions;
 * one without any comes with an empty list.
 * @param day on the recipient's calendar, in days since 1970-01-01
 */
export const activeRows = <K extends RowKind>(
  jurisdictions: readonly Jurisdiction[],
  kind: K,
  group: ChannelGroup,
  day: number,
): ReadonlyArray<RowsOf<K>> => {
  const known = periodsOf(jurisdictions)[group];
  const periods = (known[kind] ??= { changes: changesOf(jurisdictions, kind), answers: [] });
  let period = 0;
  for (const change of periods.changes) if (day >= change) period += 1;
  const answer = (periods.answers[period] ??= select(jurisdictions, kind, group, day));
  return answer as unknown as ReadonlyArray<RowsOf<K>>;
};
