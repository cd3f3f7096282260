import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Distinguishes a file from any other that may take its place; `undefined` when there is none. */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}

/** The path of a file by which all links lead to it, even while only its folder is there. */
export function realFile(path: string): string {
  const file = resolve(path);
  return realOf(file) ?? join(realOf(dirname(file)) ?? dirname(file), basename(file));
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    // Whatever is wrong with it is said when it is opened.
    return undefined;
  }
}
