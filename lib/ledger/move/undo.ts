import { randomUUID } from 'node:crypto';

import { LedgerError } from '../LedgerError';
import { migrate } from '../migrate';
import { whyUnusable, type MoveMark } from '../moveMark';
import type { Spool } from '../spool';
import type { Ground } from './ground';
import { reopenSource, takeTurn } from './marks';
import { takeSpool } from './move';
import type { Report } from './Report';
import { survey, type Survey } from './survey';

export interface Undo {
  source: Ground;
  report: Report;
  /**
   * Opens where the ledger went, as far as that is known here.
   * @param place as the source names it
   * @throws LedgerError that says why it cannot be looked at
   */
  openTarget?(place: string): Promise<Ground>;
  /** Somebody says that what is there is gone for good. */
  isLost?: boolean;
  /** What waits for the target, which may be there where the target is not. */
  spool?: Spool | undefined;
}

/** Why nothing is known of the target. */
export const notNamed = 'TWILIO_OPS_LEDGER_TO does not say where that is.';

type Left = Extract<MoveMark, { is: 'leaving' | 'left' }>;

/**
 * Gives up a move: the source can be used again. Where all had been handed over by then, only if
 * the target cannot have been used since, or is lost.
 * @throws LedgerError where there is none to give up, or the ledger is in use at the target
 */
export async function undoMove(undo: Undo): Promise<void> {
  const { source, report } = undo;
  const { mark } = await survey(source);
  if (mark?.is === 'left') return undoHandedOver(undo, mark);
  if (mark?.is !== 'leaving')
    throw new LedgerError(`No move from ${source.place} was broken off, so there is none to undo.`);
  await reopenSource(source, mark);
  report.say(`The move was given up: ${source.place} can be used again as before.`);
}

async function undoHandedOver(undo: Undo, mark: Left): Promise<void> {
  const { source, report } = undo;
  const unseen = await whyNotSeen(undo, mark);
  if (unseen === undefined) {
    await reopenSource(source, mark);
    return report.say(
      `The move was given up: ${source.place} can be used again as before. Nobody has used the ledger at ${mark.to}, and nobody can use what is left there.`,
    );
  }
  if (!undo.isLost)
    throw new LedgerError(
      `All of ${source.place} was handed over to ${mark.to} (${mark.at}), and whether n8n has used it there since cannot be seen. ${unseen} Name in TWILIO_OPS_LEDGER_TO where it went, see that it can be reached there, and run this again. Only if it is lost for good, add --target-is-lost: then the ledger can be used here again, without anything that n8n has written there. Nothing was changed.`,
    );
  await reopenSource(source, mark);
  report.say(
    `${source.place} can be used again, as it was when it was handed over to ${mark.to} (${mark.at}). What n8n has written there since is missing: opt-outs and other consent, what was sent, decisions, approvals, waiting executions. So record later opt-outs again (Twilio has them in its message log, and refuses those numbers with error 21610), and do not run again what was sent since. If ${mark.to} turns up again, do not use it: delete its ledger.`,
  );
  if (((await undo.spool?.read()) ?? []).length === 0) return;
  await migrate(source.database);
  await takeSpool({ spool: undo.spool }, source, report);
}

/**
 * Looks at the target, and keeps whoever might still finish the move from doing so.
 * @returns why it is not known whether it was used; `undefined`: it was not, nor can it be any more
 * @throws LedgerError when it may have been used
 */
async function whyNotSeen(undo: Undo, { id, to, at }: Left): Promise<string | undefined> {
  if (!undo.openTarget) return notNamed;
  let target: Ground | undefined;
  try {
    target = await undo.openTarget(to);
    const found = await survey(target);
    if (found.mark?.is === 'filling' && found.mark.id === id) {
      await takeTurn(target, found.mark, randomUUID());
      return undefined;
    }
    if (!(await isOurs(found, id, undo.source)))
      return `${found.place} does not have the ledger of this move.`;
    const since = whyUnusable(found.mark) ?? `n8n may have used it since ${at}.`;
    throw new InUseThere(
      `All of ${undo.source.place} is in ${found.place}: ${since} So the move cannot be given up any more. To come back, move the ledger from there to ${undo.source.place}.`,
    );
  } catch (error) {
    if (error instanceof InUseThere || !(error instanceof LedgerError)) throw error;
    return error.message;
  } finally {
    await target?.database.close();
  }
}

/** Not to be taken for a target that cannot be reached. */
class InUseThere extends LedgerError {}

/** Whether this ledger has arrived there, be it that it has gone on since. */
async function isOurs({ key, mark }: Survey, id: string, source: Ground): Promise<boolean> {
  if (mark?.is === 'arrived' && mark.id === id) return true;
  return key !== undefined && mark?.is !== 'filling' && key === (await survey(source)).key;
}
