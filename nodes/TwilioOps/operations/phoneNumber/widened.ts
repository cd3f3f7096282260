/**
 * Places and preferences, the least important first; what a number must be able to do is never
 * given up.
 */
const expendable = [
  'inRateCenter',
  'inLata',
  'inPostalCode',
  'distance',
  'nearLatLong',
  'nearNumber',
  'contains',
  'inLocality',
  'areaCode',
  'inRegion',
] as const;

interface Widened<Row> {
  rows: Row[];
  /** Criteria that were given up so that something was found. */
  without: string[];
  /** Criteria of each search that was made, in order. */
  tried: object[];
}

/** Searches; as long as nothing is found, drops one more of the criteria and searches again. */
export async function widened<Criteria extends object, Row>(
  wanted: Criteria,
  search: (criteria: Criteria) => Promise<Row[]>,
): Promise<Widened<Row>> {
  const criteria: Record<string, unknown> = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  );
  const without: string[] = [];
  const tried: object[] = [];
  for (;;) {
    const now = { ...criteria };
    tried.push(now);
    const rows = await search(now as Criteria);
    const next = expendable.find((name) => name in criteria);
    if (rows.length > 0 || !next) return { rows, without: rows.length > 0 ? without : [], tried };
    delete criteria[next];
    without.push(next);
  }
}
