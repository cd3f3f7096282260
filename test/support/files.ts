import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

/** Files of ours: neither installed packages nor the state of a run. */
const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
    });

/**
 * The files below a folder of the repository whose path from there matches, with their texts. Paths
 * use slashes and start at the root.
 */
export function filesIn(folder: string, pattern: RegExp): Array<{ path: string; text: string }> {
  return walk(join(root, folder))
    .filter((path) => pattern.test(relative(join(root, folder), path)))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}
