/** The parts of Stryker's report that are read here (mutation-testing-report-schema). */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** Lines and columns count from 1; the end's column is the first behind the mutant. */
interface Position {
  line: number;
  column: number;
}

interface Mutant {
  status: string;
  replacement: string;
  location: { start: Position; end: Position };
}

/** A change of the code that no test noticed. */
export interface Survivor {
  file: string;
  line: number;
  /** As docs/mutation.md names it: what stood there → what stood there instead. */
  change: string;
}

export interface FileScore {
  file: string;
  killed: number;
  /** Those of the killed for which the time ran out, as it may on a busy machine, too. */
  timedOut: number;
  survivors: Survivor[];
}

/** How each file fared that has a mutant. */
export const scoresOf = ({ files }: Report): FileScore[] =>
  Object.entries(files)
    .map(([file, { source, mutants }]) => ({
      file,
      killed: mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
      timedOut: mutants.filter(({ status }) => status === 'Timeout').length,
      survivors: mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map(({ location, replacement }) => ({
          file,
          line: location.start.line,
          change: changeOf(textAt(source, location), replacement),
        })),
    }))
    .filter(({ killed, survivors }) => killed + survivors.length > 0)
    .sort((a, b) => a.file.localeCompare(b.file));

/** In percent; of nothing, 100. */
export function killedPercent(scores: readonly FileScore[]): number {
  const killed = scores.reduce((sum, score) => sum + score.killed, 0);
  const all = scores.reduce((sum, score) => sum + score.survivors.length, killed);
  return all === 0 ? 100 : (100 * killed) / all;
}

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column - 1));
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join('\n');
}

/** Whole blocks are named by their beginning. */
function changeOf(original: string, replacement: string): string {
  const from = original.replace(/\s+/g, ' ');
  const isLong = from.length > 80 && replacement.length < 20;
  return `${code(isLong ? `${from.slice(0, 80)}…` : from)} → ${code(replacement.replace(/\s+/g, ' '))}`;
}

/** Code in a cell of a Markdown table. */
function code(text: string): string {
  const escaped = text.replaceAll('|', '\\|');
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return longestRun > 0 ? `${fence} ${escaped} ${fence}` : `${fence}${escaped}${fence}`;
}
