/** How rows are summed up. */
export interface Measure<Row, Sums> {
  empty(): Sums;
  add(sums: Sums, row: Row): void;
}

/** What rows are grouped by: the key of a row, `undefined` where it is in no group. */
export type Dimensions<Row> = Readonly<Record<string, (row: Row) => string | undefined>>;

export interface Tally<Row, Sums> {
  add(row: Row): void;
  readonly all: Sums;
  /** Sums by dimension and key. */
  readonly groups: ReadonlyMap<string, Map<string, Sums>>;
}

/** Sums rows up while they pass: what is held grows with the number of groups, not of rows. */
export function tallyOf<Counted, Row extends Counted, Sums>(
  { empty, add }: Measure<Counted, Sums>,
  dimensions: Dimensions<Row>,
): Tally<Row, Sums> {
  const all = empty();
  const groups = new Map(Object.keys(dimensions).map((name) => [name, new Map<string, Sums>()]));
  return {
    all,
    groups,
    add: (row) => {
      add(all, row);
      for (const [name, own] of groups) {
        const key = dimensions[name]!(row);
        if (key === undefined) continue;
        const sums = own.get(key) ?? empty();
        own.set(key, sums);
        add(sums, row);
      }
    },
  };
}
