import { personOf } from '../../../lib/phone/person';
import type { Ledger, Wait } from '../../../lib/ledger/ledger';
import { bareAddress } from '../../../lib/twilio/crm';
import { awaitedReply } from '../events';
import { isAboutConsent } from './consent';
import { itemOf, type Arrival } from './item';
import { hasAnswered, sidIn } from '../../../lib/waiting/answered';
import { offer } from '../../../lib/waiting/offer';

/** Statuses after which nothing more is to be waited for, by what is waited for. */
const ends: Record<string, readonly string[]> = {
  delivery: ['delivered', 'undelivered', 'failed', 'read', 'canceled'],
  callEnd: ['completed', 'busy', 'failed', 'no-answer', 'canceled'],
};

/**
 * Notes which executions wait for this: for a status by the wait's id in the callback's URL
 * (`?wait=…`), which Twilio signs like the rest; for a message by its author and the number or
 * service that it was sent to.
 */
export async function findWaits(arrival: Arrival, ledger: Ledger): Promise<void> {
  const { account, reading, data } = arrival;
  arrival.waits ??= await waitsFor(arrival, ledger);
  // Delivered again, after the only execution that waited for it has gone on.
  if (arrival.waits.length === 0 && reading !== undefined)
    if (await hasAnswered(ledger, account.accountSid, sidIn({ data })))
      arrival.event = asAwaited(arrival).event;
}

/** A reply that an execution waits for; one that is about consent is an inbound message, too. */
const asAwaited = (arrival: Arrival): Arrival =>
  arrival.reading && !isAboutConsent(arrival.reading)
    ? { ...arrival, event: awaitedReply }
    : arrival;

/** The executions that wait for this, the one that asked first before the others. */
export async function waitsFor(
  { account, data, reading, query }: Arrival,
  ledger: Ledger,
): Promise<Wait[]> {
  if (typeof query.wait === 'string') {
    const wait = await ledger.waits.find(query.wait);
    const status = String(data.MessageStatus ?? data.CallStatus ?? '');
    const isItsEnd = wait?.account === account.accountSid && ends[wait.kind]?.includes(status);
    return wait && isItsEnd ? [wait] : [];
  }
  const { From, To, MessagingServiceSid } = data as Record<string, string | undefined>;
  const person = personOf(From);
  if (!reading || !person) return [];
  const senders = [bareAddress(To), ...(MessagingServiceSid ? [MessagingServiceSid] : [])];
  const found = await Promise.all(
    senders.map((sender) => ledger.waits.findByReply(account.accountSid, person, sender)),
  );
  // The question that was asked first is the first to be answered.
  const each = new Map(found.flat().map((wait) => [wait.waitId, wait]));
  return [...each.values()].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

interface AnswerContext {
  openLedger: () => Promise<Ledger>;
  logger: { warn(message: string): void };
  /** How long Twilio's answer may still wait for it. */
  timeMs: number;
}

/**
 * Tells the executions that wait for it. A message that one of them takes is an awaited reply; one
 * that none takes, since they were stopped, failed or deleted, stays an ordinary inbound message,
 * which the workflow may start with. So a message is offered before Twilio has its answer; a status
 * starts the same in any case, and is told afterwards.
 */
export async function answerWaits(
  arrival: Arrival,
  { openLedger, logger, timeMs }: AnswerContext,
): Promise<void> {
  const { waits = [], reading } = arrival;
  if (waits.length === 0) return;
  const awaited = asAwaited(arrival);
  const ledger = await openLedger();
  const taken = await offer(waits, JSON.stringify(itemOf(awaited).json), {
    ledger,
    logger,
    timeMs: reading ? timeMs : 0,
    // Only where Twilio sends our answer to the author, and still waits for it.
    mayAsk: arrival.event.answer === 'message' && timeMs > 0,
  });
  if (taken) arrival.event = awaited.event;
  if (typeof taken === 'object') arrival.ask = taken.ask;
}
