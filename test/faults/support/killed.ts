import type { Recipient } from './recipients';
import { record, type Driver } from './record';
import type { SendingList } from './sendingList';
import type { Stage, Station } from './stage';
import { atTwilio, outcomesOf, reached, wronglyTold, type Verdict } from './verdict';

/**
 * Kills an n8n in mid-batch, begins the same list in another n8n of the same ledger at once, and
 * records what came of it.
 * @param at how many messages are to have reached Twilio when the kill comes
 */
export async function killedAndTakenOver(
  { twilio }: Stage,
  about: { fault: string; driver: Driver; at: number },
  killed: { station: Station; list: SendingList },
  other: SendingList,
  items: readonly Recipient[],
): Promise<Verdict> {
  const { at, ...rest } = about;
  await killed.list.begin(items);
  await reached(twilio, items, at);
  await killed.station.kill();
  const second = await other.run(items);
  const verdict = {
    ...atTwilio(twilio, items),
    wronglyTold: wronglyTold(twilio, second).length,
  };
  return record({ ...rest, messages: items.length, outcomes: [outcomesOf(second)] }, verdict);
}
