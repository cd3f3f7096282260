import type { RowsOf } from './activeRows';
import type { Context } from './context';
import { memoByObject } from '../kit/memo';
import type { ConsentRow } from './jurisdiction';

/** Where a country's demand on consent is not known: our own caution. */
const cautiousConsent: ConsentRow = {
  on: ['text', 'voice'],
  level: 'express',
  source: 'docs/compliance.md',
  tier: 'house',
  checkedOn: '2026-11-22',
};

export interface PlacedConsentRow {
  /** Name and code of the jurisdiction. */
  where: string;
  code: string;
  row: ConsentRow;
}

const placed = memoByObject((all: ReadonlyArray<RowsOf<'consent'>>): readonly PlacedConsentRow[] =>
  all.flatMap(({ jurisdiction: { code, name }, rows }) => {
    const demands: readonly ConsentRow[] =
      rows.length === 0 && !code.includes('-') ? [cautiousConsent] : rows;
    return demands.map((row) => ({ where: name, code, row }));
  }),
);

/**
 * What each jurisdiction demands of consent to marketing; a country without a row of its own gets
 * the cautious one.
 */
export const consentRows = (context: Context): readonly PlacedConsentRow[] =>
  placed(context.rows('consent'));
