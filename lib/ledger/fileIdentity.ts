import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Distinguishes a file from any other that may take its place; `undefined` when there is none. */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}

/** Links that lead to one another lead nowhere. */
const mostLinks = 40;

/**
 * The path of a file by which all links lead to it, even while only its folder is there, or a link
 * that is to lead to it.
 */
export function realFile(path: string, linksLeft = mostLinks): string {
  const file = resolve(path);
  const real = realOf(file);
  if (real !== undefined) return real;
  const place = join(realOf(dirname(file)) ?? dirname(file), basename(file));
  const target = targetOf(place);
  if (target === undefined || linksLeft === 0) return place;
  return realFile(resolve(dirname(place), target), linksLeft - 1);
}

/** Whether two paths lead to one file, even before it is there. */
export function isSameFile(path: string, other: string): boolean {
  if (realFile(path) === realFile(other)) return true;
  // A file may have several names, none of which is a link.
  const identity = fileIdentity(path);
  return identity !== undefined && identity === fileIdentity(other);
}

// Whatever is wrong with a path is said when it is opened.
const realOf = (path: string) => orNothing(() => realpathSync(path));
const targetOf = (link: string) => orNothing(() => readlinkSync(link));

function orNothing(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
