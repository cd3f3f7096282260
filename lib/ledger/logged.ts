/** A row of a log with its position: rows are ordered by time, then by `id`. */
export type Logged<Row> = Row & { id: number };
