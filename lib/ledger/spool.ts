import type { Dirent } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

import type { ConsentEvent, ConsentStore } from './ledger';

/** Entries of the consent log that wait on the disk until the ledger can take them. */
export interface Spool {
  /** The file in which they wait. */
  readonly path: string;
  /**
   * Returns when they are on the disk.
   * @throws what the file system says
   */
  append(events: readonly ConsentEvent[]): Promise<void>;
  /** What waits, oldest first. */
  read(): Promise<ConsentEvent[]>;
  /**
   * Gives all that waits to the ledger, then forgets it. The ledger keeps equal entries once, so
   * this may be broken off anywhere, and done by several processes at once.
   */
  replay(consent: Pick<ConsentStore, 'append'>): Promise<void>;
}

/**
 * A file with one entry a line, for all processes that share its folder. Whoever replays it moves
 * it aside first; whoever has just written looks whether the file still lies in its place, and if
 * not writes again. So no entry is lost, without a lock that could be left behind.
 * @param path of the file; those moved aside have a suffix
 */
export function spoolAt(path: string): Spool {
  const files = async (): Promise<string[]> => {
    const found = await readdir(dirname(path), { withFileTypes: true }).catch(
      unlessMissing<Dirent[]>([]),
    );
    const own = basename(path);
    return found
      .filter((one) => one.isFile() && (one.name === own || one.name.startsWith(`${own}.`)))
      .map(({ name }) => join(dirname(path), name));
  };
  /** `undefined` when the file has gone. */
  const entries = async (file: string) =>
    (await readFile(file, 'utf8').catch(unlessMissing(undefined)))?.split('\n').flatMap(entryOf);

  return {
    path,
    async append(events) {
      const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
      while (!(await written(path, lines)));
    },
    async read() {
      for (;;) {
        const found = await Promise.all((await files()).map(entries));
        // One that has gone was moved aside, and is read there, or is in the ledger by now.
        if (found.includes(undefined)) continue;
        return found.flatMap((some) => some ?? []).sort(byTime);
      }
    },
    async replay(consent) {
      if ((await files()).includes(path))
        await rename(path, `${path}.${randomUUID()}`).catch(unlessMissing(undefined));
      for (const file of (await files()).filter((name) => name !== path)) {
        await consent.append((await entries(file)) ?? []);
        await rm(file, { force: true });
      }
    },
  };
}

/** Appends durably; `false` when the file was moved aside meanwhile. */
async function written(path: string, lines: string): Promise<boolean> {
  const file = await open(path, 'a', 0o600);
  try {
    // One that was made by hand, or put back from a backup, may be open to all.
    await file.chmod(0o600).catch(() => undefined);
    // A line that a crash left unfinished must not swallow the next one.
    await file.writeFile(`\n${lines}`);
    await file.sync();
    const { dev, ino } = await file.stat();
    const inPlace = await stat(path).catch(unlessMissing(undefined));
    return inPlace?.dev === dev && inPlace.ino === ino;
  } finally {
    await file.close();
  }
}

/** The entry of a line; none for a line that a crash left unfinished. */
function entryOf(line: string): ConsentEvent[] {
  if (line === '') return [];
  try {
    const { occurredAt, endsAt, recordedAt, ...event } = JSON.parse(line) as ConsentEvent;
    const times = { occurredAt: new Date(occurredAt), recordedAt: new Date(recordedAt) };
    return [{ ...event, ...times, endsAt: endsAt && new Date(endsAt) }];
  } catch {
    return [];
  }
}

/** Entries of the consent log in the order in which they happened. */
export const byTime = (a: ConsentEvent, b: ConsentEvent) =>
  a.occurredAt.getTime() - b.occurredAt.getTime();

const unlessMissing =
  <Otherwise>(otherwise: Otherwise) =>
  (error: { code?: string }): Otherwise | Promise<never> =>
    error.code === 'ENOENT' ? otherwise : Promise.reject(error as Error);
