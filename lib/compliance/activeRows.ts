import { memoByObject } from '../kit/memo';
import type { ChannelGroup, Jurisdiction, Sourced } from './jurisdiction';
import { dayMs } from './time/units';

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

interface DatedAnswer {
  /** Day (since 1970-01-01) of the answer; `undefined` when it holds on every day. */
  day: number | undefined;
  answer: ReadonlyArray<RowsOf<RowKind>>;
}

/**
 * The latest answers for a list of jurisdictions, by kind and group; lists are shared between
 * messages, see `jurisdictionsOf`.
 */
const latestAnswers = memoByObject(
  (
    _jurisdictions: readonly Jurisdiction[],
  ): Partial<Record<`${RowKind}/${ChannelGroup}`, DatedAnswer>> => ({}),
);

const select = (
  jurisdictions: readonly Jurisdiction[],
  kind: RowKind,
  group: ChannelGroup,
  dayNumber: number,
): DatedAnswer => {
  const day = new Date(dayNumber * dayMs).toISOString().slice(0, 10);
  let changes = false;
  const answer = jurisdictions.map((jurisdiction) => {
    const all: ReadonlyArray<RowOfKind<RowKind> & { on?: readonly ChannelGroup[] }> =
      jurisdiction[kind] ?? [];
    changes ||= all.some(
      ({ effectiveFrom, effectiveTo }) => effectiveFrom !== undefined || effectiveTo !== undefined,
    );
    return {
      jurisdiction,
      rows: all.filter(
        (row) => inForce(row, day) && (row.on === undefined || row.on.includes(group)),
      ),
    };
  });
  return { day: changes ? dayNumber : undefined, answer };
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
  const latest = latestAnswers(jurisdictions);
  let found = latest[`${kind}/${group}`];
  if (found === undefined || (found.day !== undefined && found.day !== day)) {
    found = latest[`${kind}/${group}`] = select(jurisdictions, kind, group, day);
  }
  return found.answer as unknown as ReadonlyArray<RowsOf<K>>;
};
