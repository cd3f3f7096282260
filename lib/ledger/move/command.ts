import { isAbsolute } from 'node:path';

import { LedgerError } from '../LedgerError';
import { migrations } from '../migrations';
import { spoolOf, type LedgerLocation } from '../open';
import { secretsOfPassword } from '../urlSecrets';
import {
  flagsOf,
  help,
  isNamed,
  locationIn,
  secretsIn,
  WrongCall,
  type Environment,
  type Flags,
} from './call';
import { checkFiles, checkMovable } from './check';
import { moveLedger } from './move';
import { isThere, nameOf, open, withOpen, type Opened } from './places';
import { printer, type Print } from './printer';
import type { Report } from './Report';
import { isSameGround, isSameLocation } from './samePlace';
import { nothingAt, planOf, survey } from './survey';
import { tell } from './tell';
import { notNamed, undoMove } from './undo';

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
    else if (flags.undo)
      await undo(place('FROM'), isNamed(environment, 'TO') ? place('TO') : undefined, flags, say);
    else await moveOrTell(place('FROM'), place('TO'), flags, say);
    return 0;
  } catch (error) {
    const { message, stack } = error as Error;
    const isExplained = error instanceof LedgerError || error instanceof WrongCall;
    say.error(isExplained ? message : (stack ?? message));
    return error instanceof WrongCall ? 2 : 1;
  }
}

async function moveOrTell(
  from: LedgerLocation,
  to: LedgerLocation,
  flags: Flags,
  report: Report,
): Promise<void> {
  if (isSameLocation(from, to)) throw samePlace();
  // To open a file would make it.
  if (!isThere(from)) planOf(nothingAt(nameOf(from)), nothingAt(nameOf(to)));
  const isNew = !isThere(to);
  if (flags['dry-run']) {
    const places = isNew ? [from] : [from, to];
    return withOpen(
      places,
      report,
      async (source, target) => {
        if (target && (await isSameGround(source!, target))) throw samePlace();
        await tell(source!, target, [from, to], report);
      },
      'read',
    );
  }
  // What is refused leaves no file behind.
  if (isNew)
    await withOpen([from], report, async (source) => {
      const found = await survey(source!);
      planOf(found, nothingAt(nameOf(to)));
      await checkFiles([to]);
      await checkMovable({ ground: source!, found }, undefined, migrations);
      if (!flags['n8n-is-stopped']) await refuseIfUsed(source!, report);
    });
  await withOpen([from, to], report, async (source, target) => {
    if (await isSameGround(source!, target!)) throw samePlace();
    await move(source!, target!, { isLookedAt: isNew || Boolean(flags['n8n-is-stopped']) }, report);
  });
}

const samePlace = () =>
  new WrongCall('TWILIO_OPS_LEDGER_FROM and TWILIO_OPS_LEDGER_TO name the same place.');

async function move(
  source: Opened,
  target: Opened,
  { isLookedAt }: { isLookedAt: boolean },
  report: Report,
): Promise<void> {
  const isMoved = await moveLedger({
    ...{ source, target, report },
    async beforehand(found) {
      if (!isLookedAt) await refuseIfUsed(source, report);
      // Whoever has had the target open since before would go on with the key that it had.
      if (found.target.version > 0) await refuseIfUsed(target, report);
    },
  });
  report.say(
    isMoved
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

/** @param to where the ledger went, if the call names it */
async function undo(
  from: LedgerLocation,
  to: LedgerLocation | undefined,
  flags: Flags,
  report: Report,
): Promise<void> {
  if (!isThere(from)) planOf(nothingAt(nameOf(from)), nothingAt(''));
  await withOpen([from], report, async (source) =>
    undoMove({
      ...{ source: source!, report, isLost: Boolean(flags['target-is-lost']) },
      spool: to && spoolOf(to, report.say),
      async openTarget(place) {
        // The path of a file says where it is.
        const named = to ?? (isAbsolute(place) ? ({ kind: 'sqlite', path: place } as const) : to);
        if (!named) throw new LedgerError(notNamed);
        if (!isThere(named)) throw new LedgerError(`There is no file ${nameOf(named)}.`);
        const target = await open(named, report);
        if (!(await isSameGround(source!, target))) return target;
        await target.database.close();
        throw samePlace();
      },
    }),
  );
}
