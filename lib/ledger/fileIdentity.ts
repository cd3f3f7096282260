import { statSync } from 'node:fs';

/** Tells a file from any other that may come to lie in its place; `undefined` for none. */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}
