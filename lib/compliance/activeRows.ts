import type { ChannelGroup, Jurisdiction, Sourced } from './jurisdiction';

export type RowKind = 'hours' | 'consent' | 'caps' | 'senders' | 'content' | 'marketing' | 'registers';
type Row<K extends RowKind> = NonNullable<Jurisdiction[K]>[number];

export interface RowsOf<K extends RowKind> {
  jurisdiction: Jurisdiction;
  rows: ReadonlyArray<Row<K>>;
}

/** Is the value in force on this day (`yyyy-MM-dd`)? */
export const inForce = ({ effectiveFrom, effectiveTo }: Sourced, day: string): boolean =>
  (effectiveFrom === undefined || day >= effectiveFrom) && (effectiveTo === undefined || day < effectiveTo);

const dayMs = 86_400_000;
const kept = new WeakMap<Jurisdiction, Map<string, readonly unknown[]>>();

const rowsIn = <K extends RowKind>(jurisdiction: Jurisdiction, kind: K, group: ChannelGroup, ms: number): ReadonlyArray<Row<K>> => {
  const all = jurisdiction[kind] as ReadonlyArray<Row<K> & { on?: readonly ChannelGroup[] }> | undefined;
  if (all === undefined) return [];
  const key = `${kind}/${group}/${Math.floor(ms / dayMs)}`;
  let ofJurisdiction = kept.get(jurisdiction);
  if (ofJurisdiction === undefined) kept.set(jurisdiction, (ofJurisdiction = new Map()));
  let rows = ofJurisdiction.get(key) as ReadonlyArray<Row<K>> | undefined;
  if (rows === undefined) {
    const day = new Date(ms).toISOString().slice(0, 10);
    rows = all.filter((row) => inForce(row, day) && (row.on === undefined || row.on.includes(group)));
    if (ofJurisdiction.size > 500) ofJurisdiction.clear();
    ofJurisdiction.set(key, rows);
  }
  return rows;
};

/** Rows of one kind in force on the UTC day of `at`, for a group of channels, in the order of the jurisdictions. */
export const activeRows = <K extends RowKind>(
  jurisdictions: readonly Jurisdiction[],
  kind: K,
  group: ChannelGroup,
  at: Date,
): ReadonlyArray<RowsOf<K>> =>
  jurisdictions.map((jurisdiction) => ({ jurisdiction, rows: rowsIn(jurisdiction, kind, group, at.getTime()) }));
