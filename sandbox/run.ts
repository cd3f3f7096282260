import { createInterface } from 'node:readline';
import { startChild } from './child';

/** Of the output of a command that failed. */
const shownLines = 40;

interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Called with each line of output, of both streams. */
  onLine?: (line: string) => void;
}

/**
 * Runs a command to its end and gives its standard output; a failure carries the last lines of both
 * streams.
 */
export function run(
  command: string,
  args: string[],
  { cwd, env = process.env, onLine }: RunOptions,
): Promise<string> {
  const child = startChild(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const lines: string[] = [];
  const read = (line: string) => {
    lines.push(line);
    onLine?.(line.trim());
  };
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream! }).on('line', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(output);
      reject(
        new Error(
          `"${command} ${args.join(' ')}" ended with ${code}:\n${lines.slice(-shownLines).join('\n')}`,
        ),
      );
    });
  });
}
