import Table from 'cli-table3';
import type { Line } from './line';

const headings: Record<keyof Line, string> = {
  chapter: 'Chapter',
  recipient: 'Recipient',
  account: 'Account',
  gate: 'Gate',
  reason: 'Reason and remedy',
  message: 'Message',
  crm: 'CRM record',
};

/** Widths of the columns that are not as wide as their content; the rest of the terminal is theirs. */
const columns: Array<[keyof Line, number]> = [
  ['recipient', 16],
  ['account', 12],
  ['gate', 7],
  ['reason', 56],
  ['message', 13],
  ['crm', 34],
];

/** What happened, a table per chapter, for the terminal. */
export function toTable(lines: readonly Line[]): string {
  const chapters = [...Map.groupBy(lines, ({ chapter }) => chapter)];
  return chapters.map(([chapter, own]) => `${chapter}\n${tableOf(own)}`).join('\n\n');
}

function tableOf(lines: readonly Line[]): string {
  const table = new Table({
    head: columns.map(([key]) => headings[key]),
    colWidths: columns.map(([, width]) => width),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...lines.map((line) => columns.map(([key]) => line[key])));
  return table.toString();
}
