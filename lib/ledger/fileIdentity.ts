import { statSync } from 'node:fs';

/** Distinguishes a file from any other that may take its place; `undefined` when there is none. */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}
