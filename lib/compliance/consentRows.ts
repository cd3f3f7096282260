import type { Context } from './context';
import type { ConsentRow } from './jurisdiction';

/** Where a country's demand on consent is not known: our own caution. */
export const cautiousConsent: ConsentRow = {
  on: ['text', 'voice'],
  level: 'express',
  source: 'docs/compliance.md',
  tier: 'house',
  checkedOn: '2026-11-22',
};

/** What each jurisdiction demands of consent to marketing; a country without a row of its own gets the cautious one. */
export const consentRows = (context: Context): Array<{ where: string; code: string; row: ConsentRow }> =>
  context.rows('consent').flatMap(({ jurisdiction: { code, name }, rows }) => {
    const demands: readonly ConsentRow[] = rows.length === 0 && !code.includes('-') ? [cautiousConsent] : rows;
    return demands.map((row) => ({ where: name, code, row }));
  });
