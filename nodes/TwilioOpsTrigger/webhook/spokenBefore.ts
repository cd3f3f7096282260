import type { Before } from '../../../lib/compliance/optOut/conversationWith';
import { EventLoopTurns } from '../../../lib/kit/eventLoopTurns';
import { personOf } from '../../../lib/phone/person';
import type { Ledger, Wait } from '../../../lib/ledger/ledger';
import type { Said } from '../heard';
import type { AnswerTime } from './answerTime';
import { readingOf } from './consent';
import type { Arrival } from './item';
import { openedOnce } from './openedOnce';
import { waitsFor } from './waits';

interface Context {
  openLedger: () => Promise<Ledger>;
  time: AnswerTime;
}

/**
 * Reads what people have written once more with what was written before: the question that they
 * are asked by a waiting execution, and the language of their earlier messages. While the ledger
 * is away, their words count alone.
 */
export async function readInConversation(
  arrivals: readonly Arrival[],
  { openLedger, time }: Context,
): Promise<void> {
  const ledger = openedOnce(openLedger);
  const turns = new EventLoopTurns();
  for (const arrival of arrivals) {
    await turns.due();
    const said = saidIn(arrival);
    // Twilio has read it itself, and answered.
    if (!said || arrival.reading?.basis === 'twilio') continue;
    const found = await time
      .wait('conversation', async () => before(arrival, said, await ledger()))
      .catch(() => undefined);
    if (!found) continue;
    arrival.waits = found.waits;
    const { question, language } = found;
    if (question === undefined && language === undefined) continue;
    const informed: Said = { ...said, before: { question, language } };
    arrival.heard = arrival.heard.map((heard) => (heard === said ? informed : heard));
    arrival.reading = readingOf(informed, arrival.saidAt);
  }
}

const saidIn = ({ heard }: Arrival): Said | undefined =>
  heard.find((one): one is Said => one.kind === 'said');

interface Found extends Before {
  waits: Wait[];
}

async function before(
  arrival: Arrival,
  { from }: Said,
  ledger: Ledger,
): Promise<Found | undefined> {
  const person = personOf(from);
  if (!person) return undefined;
  const [waits, language] = await Promise.all([
    waitsFor(arrival, ledger),
    ledger.inbound.languageOf(person),
  ]);
  return { waits, question: questionOf(waits), language: language ?? undefined };
}

/** One message answers one question: that of the wait which is offered it first. */
const questionOf = ([first]: readonly Wait[]): string | undefined => first?.question ?? undefined;
