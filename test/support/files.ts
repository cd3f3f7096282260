import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

/**
 * The files below a folder of the repository whose path from there matches, with their texts. Paths
 * use slashes and start at the root.
 */
export function filesIn(folder: string, pattern: RegExp): Array<{ path: string; text: string }> {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(relative(join(root, folder), path)))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}
