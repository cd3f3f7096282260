import type { RowsOf } from './activeRows';
import type { Context } from './context';
import { memoByObject } from '../kit/memo';
import type { SenderRow } from './jurisdiction';

interface PlacedSenderRow {
  /** Name of the jurisdiction. */
  where: string;
  row: SenderRow;
}

const placed = memoByObject((all: ReadonlyArray<RowsOf<'senders'>>): readonly PlacedSenderRow[] =>
  all.flatMap(({ jurisdiction, rows }) => rows.map((row) => ({ where: jurisdiction.name, row }))),
);

/** What each jurisdiction says about senders. */
export const senderRows = (context: Context): readonly PlacedSenderRow[] =>
  placed(context.rows('senders'));
