/** Told what happens, for whoever waits for it. */
export interface Report {
  say(line: string): void;
  /** Of one table, how many rows are done. */
  progress(done: 'copied' | 'compared', table: string, rows: number, of: number): void;
}
