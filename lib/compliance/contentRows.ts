import type { RowsOf } from './activeRows';
import type { Context } from './context';
import { memoByObject } from '../kit/memo';
import type { ContentRow } from './jurisdiction';

type Kind = ContentRow['kind'];

interface PlacedContentRow<K extends Kind> {
  /** Name of the jurisdiction. */
  where: string;
  row: Extract<ContentRow, { kind: K }>;
}

const byKind = memoByObject((all: ReadonlyArray<RowsOf<'content'>>) => {
  const kinds = new Map<Kind, Array<PlacedContentRow<Kind>>>();
  for (const { jurisdiction, rows } of all) {
    for (const row of rows)
      kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), { where: jurisdiction.name, row }]);
  }
  return kinds;
});

/** Content rows of one kind that apply to a message. */
export const contentRows = <K extends Kind>(
  context: Context,
  kind: K,
): ReadonlyArray<PlacedContentRow<K>> =>
  (byKind(context.rows('content')).get(kind) as unknown as
    ReadonlyArray<PlacedContentRow<K>> | undefined) ?? [];
