import { randomUUID } from 'node:crypto';

import { consentStore } from '../consent';
import { keyedHash } from '../keyedHash';
import { migrations as all } from '../migrations';
import type { Migration } from '../migrations/Migration';
import type { Copied, MoveMark } from '../moveMark';
import { ledgerKey } from '../settings';
import { checkMovable } from './check';
import { copyAll, type Begun } from './copy';
import type { Ground } from './ground';
import { closeSource, copiedSoFar, openTarget, releaseTarget, reopenSource } from './marks';
import type { Report } from './Report';
import { planOf, survey, type Survey } from './survey';
import { checkSame, tablesOf } from './tables';
import { verify } from './verify';

/** What was found in the two places. */
interface Found {
  source: Survey;
  target: Survey;
}

export interface Move {
  source: Ground;
  target: Ground;
  report: Report;
  /** Called before anything is written; a move that was broken off goes on without it. */
  beforehand?(found: Found): Promise<void>;
  migrations?: readonly Migration[];
}

/**
 * Moves a ledger with everything in it, and goes on where an earlier run was broken off. At no time
 * can both be used: first the source refuses every write, by triggers, which bind the processes
 * that have it open as well; then all is copied, then compared, and only then may the target be
 * used.
 * @returns whether there was anything to move
 */
export async function moveLedger(move: Move): Promise<boolean> {
  const { source, target, report, migrations = all } = move;
  const found = { source: await survey(source), target: await survey(target) };
  const plan = planOf(found.source, found.target);
  if (plan.todo !== 'nothing') {
    const [from, to] = [found.source, found.target];
    await checkMovable({ ground: source, found: from }, { ground: target, found: to }, migrations);
    if (plan.todo === 'start') await move.beforehand?.(found);
    const id = plan.todo === 'resume' ? plan.id : randomUUID();
    const copied = plan.todo === 'resume' ? stillValid(found, migrations) : {};
    const begun: Begun = { id, run: randomUUID(), source, target, report };
    const at = new Date().toISOString();
    const arriving = { id, at, from: source.place };
    const leaving = { is: 'leaving', id, at, to: target.place } as const;
    const filling = { is: 'filling', ...arriving, run: begun.run, copied } as const;
    await openTarget(target, to.mark, filling, migrations);
    try {
      if (from.mark?.is !== 'left') await closeSource(source, from.mark, leaving, migrations);
      await copyAndVerify(begun);
    } catch (error) {
      // What has gone wrong is what counts; where this fails too, --undo does it.
      await reopenUncopied(begun, leaving, from.mark).catch(() => undefined);
      throw error;
    }
    await closeSource(source, leaving, { ...leaving, is: 'left' }, migrations);
    await releaseTarget(begun, { is: 'arrived', ...arriving });
  }
  await takeSpool(source, target, report);
  return plan.todo !== 'nothing';
}

/** What an earlier run has copied counts only if neither schema has changed since. */
function stillValid(
  { source, target }: Found,
  migrations: readonly Migration[],
): Record<string, Copied> {
  const latest = migrations.at(-1)!.version;
  const isSame = source.version === latest && target.version === latest;
  return isSame && target.mark?.is === 'filling' ? target.mark.copied : {};
}

async function copyAndVerify(move: Begun): Promise<void> {
  const { source, target } = move;
  const tables = await tablesOf(source.database, source.catalog.columns);
  checkSame(tables, await tablesOf(target.database, target.catalog.columns));
  await copyAll(move, tables);
  await verify(move, tables);
  // Another run may have begun to copy anew what this one has compared.
  await copiedSoFar(move);
}

/** Nobody is kept from the source by a move of which nothing has been copied. */
async function reopenUncopied(move: Begun, leaving: MoveMark, found?: MoveMark): Promise<void> {
  const copied = Object.values(await copiedSoFar(move));
  if (found?.is === 'left' || copied.some(({ rows }) => rows > 0)) return;
  const { source, report } = move;
  await reopenSource(source, leaving, found?.is === 'leaving' ? undefined : found);
  report.say(`Nothing had been copied, so ${source.place} can be used again as before.`);
}

/** What people said while the source could not be written, even if that was after the move. */
export async function takeSpool(
  { spool }: Pick<Ground, 'spool'>,
  { database }: Ground,
  report: Report,
): Promise<void> {
  if (!spool) return;
  const waiting = (await spool.read()).length;
  await spool.replay(consentStore(database, keyedHash(await ledgerKey(database))));
  if (waiting > 0)
    report.say(`${waiting} opt-outs and opt-ins that waited on the disk have been taken in.`);
}
