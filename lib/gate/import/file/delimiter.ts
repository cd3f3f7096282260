/** What stands between cells, the likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines that are looked at. */
const lookedAt = 20;

/**
 * The delimiter of a file by its first lines: the one that parts the headings into the most cells,
 * and all other lines into as many. Excel names it in a line of its own, `sep=;`.
 */
export function delimiterOf(beginning: string): Delimiter {
  const [, named] = /^\ufeff?sep=(.)\r?\n/i.exec(beginning) ?? [];
  if (named && (delimiters as readonly string[]).includes(named)) return named as Delimiter;
  const lines = linesOf(beginning).slice(0, lookedAt);
  const [headings = '', ...rows] = lines.map(withoutQuoted);
  const count = (line: string, sign: string) => line.split(sign).length - 1;
  const scoreOf = (sign: Delimiter) => {
    const cells = count(headings, sign);
    const fitting = rows.filter((row) => count(row, sign) === cells).length;
    return cells === 0 ? 0 : fitting * 1_000 + cells;
  };
  return [...delimiters].sort((a, b) => scoreOf(b) - scoreOf(a))[0]!;
}

const withoutQuoted = (line: string) => line.replace(/"[^"]*"/g, '');

/** Whole lines, those within quotes not counted; the last one may be cut off. */
function linesOf(text: string): string[] {
  const lines = withoutBreaks(text).split(/\r\n|\n|\r/);
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '');
}

const withoutBreaks = (text: string) =>
  text.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[\r\n]/g, ' '));
