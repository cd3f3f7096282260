import type { Execution } from '../../../sandbox/n8n/executions';
import type { TwilioSimulator } from '../../../sandbox/twilio/simulator';
import type { Recipient } from './recipients';
import type { SendingList } from './sendingList';
import {
  atTwilio,
  outcomesOf,
  reached,
  wronglyRecorded,
  wronglyTold,
  type Verdict,
} from './verdict';

interface Spoilt {
  verdict: Verdict;
  /** How the items of both runs ended. */
  outcomes: Array<Record<string, number>>;
}

interface Runs {
  twilio: TwilioSimulator;
  list: SendingList;
  /** Runs the second time; by default the same. */
  again?: SendingList;
}

/**
 * Runs a list, lets a fault happen in the middle, and when the execution has ended, in whatever
 * way, runs the same list again with the same keys.
 * @param at how many messages are to have reached Twilio when the fault comes
 * @param fault may go on until the execution has ended, which it may wait for
 */
export async function spoilt(
  { twilio, list, again = list }: Runs,
  items: readonly Recipient[],
  at: number,
  fault: (ended: Promise<Execution>) => Promise<unknown>,
): Promise<Spoilt> {
  const ending = list.begin(items).then((id) => list.ended(id));
  // Awaited below; a fault that fails is the better message.
  ending.catch(() => undefined);
  await reached(twilio, items, at);
  await fault(ending);
  const first = await ending;
  const toldInFirst = wronglyTold(twilio, first);
  const second = await again.run(items);
  const wrong = [toldInFirst, wronglyTold(twilio, second), wronglyRecorded(first, second)].flat();
  return {
    verdict: { ...atTwilio(twilio, items), wronglyTold: wrong.length },
    outcomes: [outcomesOf(first), outcomesOf(second)],
  };
}
