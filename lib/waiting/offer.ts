import type { Ledger, Wait } from '../ledger/ledger';
import { hasAnswered, sidIn } from './answered';
import type { Ask } from './meaningOf';
import { tell } from './tell';

interface OfferContext {
  ledger: Ledger;
  logger: { warn(message: string): void };
  /** How long the caller can wait; after that, what is still open is told in the background. */
  timeMs: number;
  /** Whether the person can be asked again in the answer to their message. */
  mayAsk: boolean;
}

const sidOf = (answer: string) => sidIn(JSON.parse(answer) as object);

/** The message or call, and how it went: the same whichever process makes the answer of it. */
function subjectOf(answer: string): string {
  const { data } = JSON.parse(answer) as { data?: unknown };
  const { MessageStatus, CallStatus } = Object(data) as Record<string, unknown>;
  return JSON.stringify([sidOf(answer), MessageStatus, CallStatus]);
}

/**
 * Offers an answer to waits in order. One answer is for one question: the first whose execution is
 * still waiting. It is kept in the ledger before it is told, so that it outlives this process; what
 * another process has begun, and perhaps not ended, goes on where it stands.
 * @param answer JSON
 * @returns whether a wait took it or still may; `false` when all of them are over; what to ask the
 * person if a wait can make nothing of it
 */
export async function offer(
  waits: readonly Wait[],
  answer: string,
  context: OfferContext,
): Promise<boolean | Ask> {
  const { ledger, logger, timeMs, mayAsk } = context;
  const untilMs = performance.now() + timeMs;
  const isAnswered = async ({ account }: Wait) => hasAnswered(ledger, account, sidOf(answer));
  for (const [index, wait] of waits.entries()) {
    if (await isAnswered(wait)) return true;
    const kept = await ledger.waits.keepAnswer(wait.waitId, answer);
    // Another answer is already on its way to that one.
    if (kept === null || subjectOf(kept) !== subjectOf(answer)) continue;
    const meaning = await tell(ledger, wait, kept, untilMs, { mayAsk });
    if (typeof meaning === 'object') return meaning;
    if (meaning === 'over') continue;
    if (meaning !== 'taken')
      tellAfterwards(waits.slice(index), kept, context).catch((error: Error) =>
        logger.warn(`An execution could not be resumed: ${error.message}`),
      );
    return true;
  }
  return waits.length > 0 && isAnswered(waits[0]!);
}

/** The first of these already has the answer kept in the ledger. */
async function tellAfterwards(
  [wait, ...rest]: readonly Wait[],
  answer: string,
  context: OfferContext,
): Promise<void> {
  const leftMs = wait!.expiresAt.getTime() - Date.now();
  const meaning = await tell(context.ledger, wait!, answer, performance.now() + leftMs);
  if (meaning === 'over') await offerToOthers(rest, answer, context);
}

/** The execution to which an answer was given before is over. */
export async function offerToOthers(
  others: readonly Wait[],
  answer: string,
  context: Pick<OfferContext, 'ledger' | 'logger'>,
): Promise<void> {
  if (await offer(others, answer, { ...context, timeMs: 0, mayAsk: false })) return;
  context.logger.warn(
    'An execution ended before it could take the answer that was kept for it, and no other is waiting',
  );
}
