import { keyOf, reasons } from '../../../scripts/mutation/reasons';
import { killedPercent, scoresOf, type Report } from '../../../scripts/mutation/report';

const source = ['const a = b || c;', 'if (a) {', '  return `${a}`;', '}'].join('\n');
const mutant = (status: string, replacement: string, start: number[], end: number[]) => ({
  status,
  replacement,
  location: {
    start: { line: start[0]!, column: start[1]! },
    end: { line: end[0]!, column: end[1]! },
  },
});
const report: Report = {
  files: {
    'lib/b.ts': {
      source,
      mutants: [
        mutant('Killed', 'true', [1, 11], [1, 17]),
        mutant('Survived', 'b && c', [1, 11], [1, 17]),
        mutant('Timeout', 'true', [2, 5], [2, 6]),
        mutant('NoCoverage', '``', [3, 10], [3, 16]),
        mutant('Ignored', '""', [1, 1], [1, 2]),
        mutant('RuntimeError', '""', [1, 1], [1, 2]),
        mutant('Survived', '{}', [2, 8], [4, 2]),
      ],
    },
    'lib/a.ts': { source, mutants: [mutant('Killed', 'true', [1, 11], [1, 17])] },
    'lib/types.ts': { source, mutants: [] },
  },
};
const [, scored] = scoresOf(report);

describe('the report of a room', () => {
  it('counts per file what was noticed and what was not', () => {
    expect(scoresOf(report)).toMatchObject([
      { file: 'lib/a.ts', killed: 1, timedOut: 0 },
      { file: 'lib/b.ts', killed: 2, timedOut: 1 },
    ]);
    expect(killedPercent(scoresOf(report))).toBe(50);
    expect(killedPercent([])).toBe(100);
  });

  it('names survivors by their code, as a cell of a table', () => {
    expect(scored!.survivors.map(({ line, change }) => [line, change])).toEqual([
      [1, '`b \\|\\| c` → `b && c`'],
      [3, '`` `${a}` `` → ``` `` ```'],
      [2, '`` { return `${a}`; } `` → `{}`'],
    ]);
  });

  it('finds the reason of a survivor in the document', () => {
    const [survivor] = scored!.survivors;
    const row = `| file | change | reason |\n|---|---|---|\n| ${keyOf(survivor!)} | c is never there. |\n`;
    expect(reasons(row).get(keyOf(survivor!))).toBe('c is never there.');
    expect(reasons(`| ${keyOf(survivor!)} | |\n`).size).toBe(0);
  });
});
