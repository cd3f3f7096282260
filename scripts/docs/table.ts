/** A table in Markdown. */
export const table = (head: string[], rows: string[][]): string[] =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map(
    (row) => `| ${row.join(' | ')} |`,
  );

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
