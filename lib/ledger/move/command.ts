import { existsSync } from 'node:fs';

import { LedgerError } from '../LedgerError';
import { migrations } from '../migrations';
import type { LedgerLocation } from '../open';
import { placeOf } from '../openPostgres';
import {
  flagsOf,
  help,
  locationIn,
  secretsIn,
  WrongCall,
  type Environment,
  type Flags,
} from './call';
import { checkFolder, checkMovable } from './check';
import { openGround, type Ground } from './ground';
import { asMover, isAlive, isOpenElsewhere, schemaOf } from './inUse';
import { moveLedger, undoMove } from './move';
import { printer, type Print } from './printer';
import type { Report } from './Report';
import { isSameGround, isSameLocation } from './samePlace';
import { nothingAt, planOf, survey } from './survey';
import { secretsOfPassword } from '../urlSecrets';

/** Carries out the command; returns its exit code. */
export async function run(
  args: readonly string[],
  environment: Environment,
  print: Print,
): Promise<0 | 1 | 2> {
  // Where the URL has no password, `pg` takes this one.
  const secrets = secretsOfPassword(environment['PGPASSWORD'] ?? '');
  const say = printer(print, secrets);
  const place = (end: 'FROM' | 'TO') => {
    const location = locationIn(environment, end);
    secrets.push(...secretsIn(location));
    return location;
  };
  try {
    const flags = flagsOf(args);
    if (flags.help) say.line(help);
    else if (flags.undo) await undo(place('FROM'), say);
    else await moveOrTell(place('FROM'), place('TO'), flags, say);
    return 0;
  } catch (error) {
    const { message, stack } = error as Error;
    const isExplained = error instanceof LedgerError || error instanceof WrongCall;
    say.error(isExplained ? message : (stack ?? message));
    return error instanceof WrongCall ? 2 : 1;
  }
}

/** An opened place, and whether something else uses it. */
interface Opened extends Ground {
  /** The place, and in a database which of its ledgers it is. */
  name: string;
  isUsed(seconds?: number): Promise<boolean>;
}

async function open(location: LedgerLocation, report: Report): Promise<Opened> {
  if (location.kind === 'sqlite') {
    const isUsed = existsSync(location.path) && (await isOpenElsewhere(location.path));
    const ground = await openGround(location, report.say);
    return { ...ground, name: ground.place, isUsed: async () => isUsed };
  }
  const { url, others } = asMover(location.url);
  const ground = await openGround({ ...location, url }, report.say);
  const schema = await schemaOf(ground.database);
  const name = schema === undefined ? ground.place : `${ground.place} (schema ${schema})`;
  return { ...ground, name, isUsed: (seconds) => isAlive(ground.database, others, seconds) };
}

/** Does its work with these places open, and closes them. */
async function withOpen<Result>(
  locations: readonly LedgerLocation[],
  report: Report,
  work: (...opened: Opened[]) => Promise<Result>,
): Promise<Result> {
  const opened: Opened[] = [];
  try {
    for (const location of locations) opened.push(await open(location, report));
    return await work(...opened);
  } finally {
    for (const { database } of opened) await database.close();
  }
}

const isThere = (location: LedgerLocation): boolean =>
  location.kind === 'postgres' || existsSync(location.path);
const nameOf = (location: LedgerLocation): string =>
  location.kind === 'postgres' ? placeOf(location.url) : location.path;

async function moveOrTell(
  from: LedgerLocation,
  to: LedgerLocation,
  flags: Flags,
  report: Report,
): Promise<void> {
  if (isSameLocation(from, to)) throw samePlace();
  // To open a file would make it.
  if (!isThere(from)) planOf(nothingAt(nameOf(from)), nothingAt(nameOf(to)));
  if (flags['dry-run'] && to.kind === 'sqlite' && !isThere(to)) {
    await checkFolder(to.path);
    return withOpen([from], report, async (source) => tell(source!, nameOf(to), report));
  }
  await withOpen([from, to], report, async (source, target) => {
    if (await isSameGround(source!, target!)) throw samePlace();
    if (flags['dry-run']) await tell(source!, target!, report);
    else await move(source!, target!, flags, report);
  });
}

const samePlace = () =>
  new WrongCall('TWILIO_OPS_LEDGER_FROM and TWILIO_OPS_LEDGER_TO name the same place.');

async function move(source: Opened, target: Opened, flags: Flags, report: Report): Promise<void> {
  const isNew = await moveLedger({
    ...{ source, target, report },
    async beforehand(found) {
      if (!flags['n8n-is-stopped']) await refuseIfUsed(source, report);
      // Whoever has had the target open since before would go on with the key that it had.
      if (found.target.version > 0) await refuseIfUsed(target, report);
    },
  });
  report.say(
    isNew
      ? `The ledger has been moved from ${source.place} to ${target.place}. Start n8n, and name the new place in every credential that names the old one; until then it refuses to send.`
      : `Nothing to do: the ledger was moved from ${source.place} to ${target.place} before.`,
  );
}

async function refuseIfUsed(ground: Opened, report: Report): Promise<void> {
  report.say(`Looking whether anything uses ${ground.name} …`);
  if (await ground.isUsed())
    throw new LedgerError(
      `${ground.name} is in use. Stop all processes of n8n, and whatever else has it open, and run this again. Nothing was changed.`,
    );
}

/** What a move would do; nothing is written. */
async function tell(source: Opened, to: Opened | string, report: Report): Promise<void> {
  const target = typeof to === 'string' ? nothingAt(to) : await survey(to);
  const found = await survey(source);
  const { todo } = planOf(found, target);
  if (todo !== 'nothing') {
    const opened = typeof to === 'string' ? undefined : { ground: to, found: target };
    await checkMovable({ ground: source, found }, opened, migrations);
  }
  const waiting = (await source.spool?.read())?.length ?? 0;
  for (const [table, rows] of found.rows) report.say(`${table}: ${rows} rows`);
  report.say(`${waiting} opt-outs and opt-ins wait on the disk`);
  if (todo === 'start' && (await source.isUsed(0)))
    report.say(`${source.name} is in use: n8n has to be stopped first.`);
  report.say(`${wouldBe[todo]} from ${source.place} to ${target.place}. Nothing was changed.`);
}

const wouldBe = {
  start: 'All of this would be moved',
  resume: 'The move that was broken off would be finished',
  nothing: 'Nothing would be done: the ledger was moved before',
};

async function undo(from: LedgerLocation, report: Report): Promise<void> {
  if (!isThere(from)) planOf(nothingAt(nameOf(from)), nothingAt(''));
  await withOpen([from], report, async (source) => {
    await undoMove(source!);
    report.say(`The move was given up: ${source!.place} can be used again as before.`);
  });
}
