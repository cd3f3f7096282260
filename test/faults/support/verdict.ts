import { itemsOf, type Execution } from '../../../sandbox/n8n/executions';
import type { TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { until } from '../../../sandbox/until';
import type { Recipient } from './recipients';
import { sender } from './sendingList';

/** What went wrong in a fault; all nought is what must hold. */
export interface Verdict {
  /** Messages beyond the first to a recipient. */
  twice: number;
  /** Recipients without a message. */
  lost: number;
  /** Items whose output contradicts what reached Twilio. */
  wronglyTold: number;
}

export const clean: Verdict = { twice: 0, lost: 0, wronglyTold: 0 };

/** SIDs of the messages that reached Twilio for an address, in any account. */
export const messagesTo = (twilio: TwilioSimulator, to: string): string[] =>
  twilio.state.accounts.all.flatMap(({ messages }) =>
    messages.to(to).map(({ wire }) => String(wire.sid)),
  );

/** How many messages reached Twilio for these. */
export const messageCount = (twilio: TwilioSimulator, items: readonly Recipient[]): number =>
  items.reduce((sum, { to }) => sum + messagesTo(twilio, to).length, 0);

/** Waits until so many messages for these have reached Twilio. */
export const reached = (twilio: TwilioSimulator, items: readonly Recipient[], count: number) =>
  until(
    () => `${count} messages reach Twilio; ${messageCount(twilio, items)} have`,
    () => messageCount(twilio, items) >= count,
    { everyMs: 5, seconds: 120 },
  );

/** What the simulator's record says of these recipients. */
export function atTwilio(
  twilio: TwilioSimulator,
  items: readonly Recipient[],
): Pick<Verdict, 'twice' | 'lost'> {
  const counts = items.map(({ to }) => messagesTo(twilio, to).length);
  return {
    twice: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    lost: counts.filter((count) => count === 0).length,
  };
}

interface Told {
  to: string;
  sid?: string;
  delivery?: { outcome: string; recorded?: boolean; contentDiffers?: boolean };
  error?: { message: string; outcome?: string };
}

/** What an execution says of each of its items. */
export const toldBy = (execution: Execution): Told[] =>
  itemsOf(execution, sender).map(({ json }) => json as unknown as Told);

/** How many items ended so: `sent`, `found`, `repeat`, `busy`, `unknown`, `failed`. */
export function outcomesOf(execution: Execution): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { delivery, error } of toldBy(execution)) {
    const outcome = delivery?.outcome ?? error?.outcome ?? 'failed';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/**
 * The items that say what is not so; asked right after the execution, for later runs may send what
 * this one has not.
 *
 * Whoever says that it was sent must name a message at Twilio; whoever says that it was not must
 * have none there. That it is not known is never wrong; that another execution is sending it is
 * true only beside others.
 */
export const wronglyTold = (
  twilio: TwilioSimulator,
  execution: Execution,
  { besideOthers = false } = {},
): Told[] =>
  toldBy(execution).filter(({ to, sid, delivery, error }) => {
    const sids = messagesTo(twilio, to);
    if (delivery) return !sid || !sids.includes(sid);
    if (error?.outcome === 'unknown') return false;
    if (error?.outcome === 'busy' && besideOthers) return false;
    return sids.length > 0;
  });

/**
 * Items that said they were sent and in the ledger, and which the ledger does not know in the next
 * run.
 */
export function wronglyRecorded(first: Execution, second: Execution): Told[] {
  const later = new Map(toldBy(second).map((told) => [told.to, told]));
  return toldBy(first).filter(({ to, delivery }) => {
    const isRecorded = delivery?.outcome === 'sent' && delivery.recorded !== false;
    return isRecorded && later.get(to)?.delivery?.outcome !== 'repeat';
  });
}
