import type { Context } from './context';
import type { ContentRow } from './jurisdiction';

/** Content rows of one kind that apply to a message, each with its jurisdiction's name. */
export const contentRows = <K extends ContentRow['kind']>(
  context: Context,
  kind: K,
): Array<{ where: string; row: Extract<ContentRow, { kind: K }> }> =>
  context
    .rows('content')
    .flatMap(({ jurisdiction, rows }) =>
      rows
        .filter((row): row is Extract<ContentRow, { kind: K }> => row.kind === kind)
        .map((row) => ({ where: jurisdiction.name, row })),
    );
