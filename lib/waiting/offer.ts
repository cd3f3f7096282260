import type { Ledger, Wait } from '../ledger/ledger';
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

/**
 * Offers an answer to waits in order. One answer is for one question: the first whose execution is
 * still waiting. It is kept in the ledger before it is told, so that it outlives this process.
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
  for (const [index, wait] of waits.entries()) {
    // Another answer is already on its way to that one.
    if (!(await ledger.waits.keepAnswer(wait.waitId, answer))) continue;
    const meaning = await tell(ledger, wait, answer, untilMs, { mayAsk });
    if (typeof meaning === 'object') return meaning;
    if (meaning === 'over') continue;
    if (meaning !== 'taken')
      tellAfterwards(waits.slice(index), answer, meaning === 'unsure', context).catch(
        (error: Error) => logger.warn(`An execution could not be resumed: ${error.message}`),
      );
    return true;
  }
  return false;
}

const inBackground = (context: OfferContext): OfferContext => ({
  ...context,
  ...{ timeMs: 0, mayAsk: false },
});

/** The first of these already has the answer kept in the ledger. */
async function tellAfterwards(
  [wait, ...rest]: readonly Wait[],
  answer: string,
  mayBeTaken: boolean,
  context: OfferContext,
): Promise<void> {
  const leftMs = wait!.expiresAt.getTime() - Date.now();
  const meaning = await tell(context.ledger, wait!, answer, performance.now() + leftMs, {
    mayBeTaken,
  });
  if (meaning !== 'over' || (await offer(rest, answer, inBackground(context)))) return;
  context.logger.warn(
    'An execution ended before it could take the answer that was kept for it, and no other is waiting',
  );
}
