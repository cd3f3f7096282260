import type { Report } from './Report';

/** Writes a line to the terminal. */
export interface Print {
  line(text: string): void;
  error(text: string): void;
}

/** Between two lines about the same table. */
const everyMs = 2_000;

const shown = (count: number) => count.toLocaleString('en-US');

/** The secret as a regular expression; names before it may have capitals. */
const asWritten = (secret: string) =>
  new RegExp(secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi');

/** Tells people what happens, and none of these secrets. */
export function printer(print: Print, secrets: readonly string[]): Print & Report {
  const masked = (text: string) =>
    // A URL before the password in it.
    [...secrets]
      .sort((a, b) => b.length - a.length)
      .reduce((left, secret) => left.replace(asWritten(secret), '***'), text);
  let saidAt = performance.now();
  const line = (text: string) => print.line(masked(text));
  return {
    line,
    say: line,
    error: (text) => print.error(masked(text)),
    progress(done, table, rows, of) {
      if (rows < of && performance.now() - saidAt < everyMs) return;
      saidAt = performance.now();
      line(`${table}: ${shown(rows)} of ${shown(of)} rows ${done}`);
    },
  };
}
