import { startChild } from './child';

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Called with each line of output, of both streams. */
  onLine?: (line: string) => void;
}

/** Runs a command to its end and gives its standard output; a failure carries the last lines of both streams. */
export function run(command: string, args: string[], { cwd, env = process.env, onLine }: RunOptions): Promise<string> {
  const child = startChild(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let all = '';
  const read = (chunk: Buffer) => {
    all += chunk;
    for (const line of String(chunk).split('\n')) if (line.trim()) onLine?.(line.trim());
  };
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk)).on('data', read);
  child.stderr?.on('data', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(output);
      reject(new Error(`"${command} ${args.join(' ')}" ended with ${code}:\n${all.split('\n').slice(-25).join('\n')}`));
    });
  });
}
