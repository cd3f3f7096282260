import { existsSync } from 'node:fs';

import type { LedgerLocation } from '../open';
import { placeOf } from '../openPostgres';
import { openGround, type Ground, type Use } from './ground';
import { asMover, isAlive, isOpenElsewhere, schemaOf } from './inUse';
import type { Report } from './Report';

/** An opened place, and whether something else uses it. */
export interface Opened extends Ground {
  /** The place, and in a database which of its ledgers it is. */
  name: string;
  isUsed(seconds?: number): Promise<boolean>;
}

export async function open(
  location: LedgerLocation,
  report: Report,
  use: Use = 'write',
): Promise<Opened> {
  if (location.kind === 'sqlite') {
    const isUsed = existsSync(location.path) && (await isOpenElsewhere(location.path));
    const ground = await openGround(location, report.say, use);
    return { ...ground, name: ground.place, isUsed: async () => isUsed };
  }
  const { url, others } = asMover(location.url);
  const ground = await openGround({ ...location, url }, report.say, use);
  const schema = await schemaOf(ground.database);
  const name = schema === undefined ? ground.place : `${ground.place} (schema ${schema})`;
  return { ...ground, name, isUsed: (seconds) => isAlive(ground.database, others, seconds) };
}

/** Does its work with these places open, and closes them. */
export async function withOpen<Result>(
  locations: readonly LedgerLocation[],
  report: Report,
  work: (...opened: Opened[]) => Promise<Result>,
  use: Use = 'write',
): Promise<Result> {
  const opened: Opened[] = [];
  try {
    for (const location of locations) opened.push(await open(location, report, use));
    return await work(...opened);
  } finally {
    for (const { database } of opened) await database.close();
  }
}

/** Whether there may be something: to open a file would make it. */
export const isThere = (location: LedgerLocation): boolean =>
  location.kind === 'postgres' || existsSync(location.path);

/** A place for people, before it is opened. */
export const nameOf = (location: LedgerLocation): string =>
  location.kind === 'postgres' ? placeOf(location.url) : location.path;
