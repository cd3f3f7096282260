import { LoggerProxy } from 'n8n-workflow';
import { logLine } from './logLine';
import { lines } from './logLines';

type What = keyof typeof lines;
type KeyOf<Kind extends What> = keyof (typeof lines)[Kind]['keys'];
type Value = string | number | undefined;

/** A kind of line that is told in `logLines.ts`, and values of its keys. */
type Figures = {
  [Kind in What]: [what: Kind, values: Readonly<Partial<Record<KeyOf<Kind>, Value>>>];
}[What];

/** A line with these figures. */
export const lineOf = (...[what, values]: Figures): string => logLine(what, values);

const everyMs = 60_000;
const sums = new Map<What, Map<string, number>>();
let isScheduled = false;
let isWrittenAtExit = false;

/**
 * Notes figures for n8n's log. What is counted is written once a minute in each process, with what
 * was noted since then: strangers can cause thousands of calls.
 */
export function note(...[what, values]: Figures): void {
  if (!lines[what].isCounted) return LoggerProxy.info(logLine(what, values));
  const own = sums.get(what) ?? new Map<string, number>();
  sums.set(what, own);
  for (const [key, value] of Object.entries(values))
    own.set(key, (own.get(key) ?? 0) + Number(value ?? 0));
  if (isScheduled) return;
  isScheduled = true;
  setTimeout(writeCounts, everyMs).unref();
  if (!isWrittenAtExit) process.once('exit', writeCounts);
  isWrittenAtExit = true;
}

function writeCounts(): void {
  isScheduled = false;
  for (const [what, counted] of sums) {
    const keys = Object.keys(lines[what].keys).filter((key) => (counted.get(key) ?? 0) > 0);
    const values = Object.fromEntries(keys.map((key) => [key, counted.get(key)]));
    if (keys.length > 0) LoggerProxy.info(logLine(what, values));
  }
  sums.clear();
}
