import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

import type { ConsentEvent, ConsentStore, LedgerStatus } from './ledger';
import { noteNothing, type Note } from './note';
import { refusedOf } from './refusedOf';
import { linesOf, type SpoolLine } from './spoolLine';

/** Entries of the consent log that wait on the disk until the ledger can take them. */
export interface Spool {
  /** The file in which they wait. */
  readonly path: string;
  /**
   * Returns when they are on the disk.
   * @throws what the file system says
   */
  append(events: readonly ConsentEvent[]): Promise<void>;
  /** What waits, oldest first; lines that are no entries are passed over. */
  read(): Promise<ConsentEvent[]>;
  /** How much waits, since when, and the file with lines that are no entries, if there is one. */
  status(): Promise<NonNullable<LedgerStatus['spool']>>;
  /**
   * Gives all that waits to the ledger, then forgets it. The ledger keeps equal entries once, so
   * this may be broken off anywhere, and done by several processes at once. Lines that are no
   * entries, and entries that the ledger will never take, are put aside, into a file beside it
   * that ends in `.bad`, and warned of.
   */
  replay(consent: Pick<ConsentStore, 'append'>): Promise<void>;
}

/** Tells whoever operates n8n of something that needs a person. */
export type Warn = (message: string) => void;

/** What `randomUUID` gives, behind a point: the end of a file that was moved aside. */
const movedAside = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A file with one entry a line, for all processes that share its folder. Whoever replays it moves
 * it aside first; whoever has just written looks whether the file still lies in its place, and if
 * not writes again. So no entry is lost, without a lock that could be left behind.
 * @param path of the file; those moved aside have a UUID behind it, and others are nobody's here
 */
export function spoolAt(
  path: string,
  warn: Warn = (message) => process.emitWarning(message),
  note: Note = noteNothing,
): Spool {
  const beside = `${path}.bad`;
  /** Where the file really lies, if somebody has put a link in its place. */
  const place = async (): Promise<string> => realpath(path).catch(unlessMissing(path));
  const files = async (at: string): Promise<string[]> => {
    const found = await readdir(dirname(at), { withFileTypes: true }).catch(
      unlessMissing<Dirent[]>([]),
    );
    const own = basename(at);
    const isOurs = (name: string) =>
      name === own || (name.startsWith(own) && movedAside.test(name.slice(own.length)));
    return found
      .filter((one) => one.isFile() && isOurs(one.name))
      .map(({ name }) => join(dirname(at), name));
  };
  /** `undefined` when the file has gone. */
  const lines = async (file: string): Promise<SpoolLine[] | undefined> => {
    const text = await readFile(file, 'utf8').catch(unlessMissing(undefined));
    return text === undefined ? undefined : linesOf(text);
  };
  const putAside = async (bad: readonly string[]) => {
    await appendTo(beside, bad.map((line) => `${line}\n`).join(''));
    note('spool', { unreadable: bad.length });
    warn(
      `${bad.length} lines of ${path} are no opt-outs or opt-ins that the ledger can take, and were put into ${beside}; see what they say, record it by hand, and delete the file`,
    );
  };

  return {
    path,
    async append(events) {
      const written = events.map((event) => `${JSON.stringify(event)}\n`).join('');
      while (!(await appendTo(path, written)));
      note('spool', { kept: events.length });
    },
    async read() {
      for (;;) {
        const found = await Promise.all((await files(await place())).map(lines));
        // One that has gone was moved aside, and is read there, or is in the ledger by now.
        if (found.every((some) => some !== undefined)) return found.flatMap(eventsIn).sort(byTime);
      }
    },
    async status() {
      const waiting = await this.read();
      const unreadable = await stat(beside).catch(unlessMissing(undefined));
      return {
        waiting: waiting.length,
        oldestAt: waiting[0]?.recordedAt ?? null,
        unreadableFile: unreadable ? beside : null,
      };
    },
    async replay(consent) {
      const at = await place();
      if ((await files(at)).includes(at))
        await rename(at, `${at}.${randomUUID()}`).catch(unlessMissing(undefined));
      for (const file of (await files(at)).filter((name) => name !== at)) {
        const read = (await lines(file)) ?? [];
        const events = eventsIn(read);
        const untaken = await refusedOf(events, async (some) => consent.append(some));
        const bad = [
          ...read.flatMap((line) => ('bad' in line ? [line.bad] : [])),
          ...untaken.map((event) => JSON.stringify(event)),
        ];
        if (bad.length > 0) await onceFor(file, async () => putAside(bad));
        // Of several who replay it, one removes it.
        const isRemoved = await unlink(file).then(() => true, unlessMissing(false));
        if (isRemoved) note('spool', { takenIn: events.length - untaken.length });
      }
    },
  };
}

/** What is done for a file by one of several in this process that replay it; the others wait. */
const done = new Map<string, Promise<void>>();

async function onceFor(file: string, work: () => Promise<void>): Promise<void> {
  const known = done.get(file) ?? work();
  done.set(file, known);
  return known.catch((error) => {
    done.delete(file);
    throw error;
  });
}

/** Appends durably; `false` when the file was moved aside meanwhile. */
async function appendTo(path: string, lines: string): Promise<boolean> {
  const file = await open(path, 'a', 0o600);
  try {
    // One that was made by hand, or put back from a backup, may be open to all.
    await file.chmod(0o600).catch(() => undefined);
    // A line that a crash left unfinished must not swallow the next one.
    await file.writeFile(`\n${lines}`);
    await file.sync();
    // Asked while it is open: afterwards, the number of one that is gone may be another's.
    const { dev, ino } = await file.stat({ bigint: true });
    const inPlace = await stat(path, { bigint: true }).catch(unlessMissing(undefined));
    return inPlace?.dev === dev && inPlace.ino === ino;
  } finally {
    await file.close();
  }
}

const eventsIn = (lines: readonly SpoolLine[]): ConsentEvent[] =>
  lines.flatMap((line) => ('event' in line ? [line.event] : []));

/** Entries of the consent log in the order in which they happened. */
export const byTime = (a: ConsentEvent, b: ConsentEvent) =>
  a.occurredAt.getTime() - b.occurredAt.getTime();

const unlessMissing =
  <Otherwise>(otherwise: Otherwise) =>
  (error: { code?: string }): Otherwise | Promise<never> =>
    error.code === 'ENOENT' ? otherwise : Promise.reject(error as Error);
