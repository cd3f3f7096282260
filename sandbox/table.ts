import Table from 'cli-table3';
import type { Line } from './line';

/** The columns with their widths in characters; the reason takes what the terminal has left. */
const columns: ReadonlyArray<{ key: keyof Line; heading: string; width?: number }> = [
  { key: 'recipient', heading: 'Recipient', width: 15 },
  { key: 'account', heading: 'Account', width: 12 },
  { key: 'gate', heading: 'Gate', width: 7 },
  { key: 'reason', heading: 'Reason and remedy' },
  { key: 'message', heading: 'Message', width: 13 },
  { key: 'crm', heading: 'CRM record', width: 26 },
];

/** What happened, a table per chapter, for the terminal. */
export function toTable(
  lines: readonly Line[],
  terminalWidth = process.stdout.columns ?? 130,
): string {
  const chapters = [...Map.groupBy(lines, ({ chapter }) => chapter)];
  return chapters
    .map(([chapter, own]) => `${chapter}\n${tableOf(own, terminalWidth)}`)
    .join('\n\n');
}

function tableOf(lines: readonly Line[], terminalWidth: number): string {
  const taken = columns.reduce((sum, { width = 0 }) => sum + width + 1, 1);
  const rest = Math.min(Math.max(terminalWidth - taken, 30), 64);
  const table = new Table({
    head: columns.map(({ heading }) => heading),
    colWidths: columns.map(({ width }) => width ?? rest),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...lines.map((line) => columns.map(({ key }) => line[key])));
  return table.toString();
}
