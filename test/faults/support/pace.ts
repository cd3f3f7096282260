import { recipients, type Recipient } from './recipients';
import { ownKey, type SendingList } from './sendingList';
import type { Stage, Station } from './stage';

/** What the executions have chosen as *Max per Second and Sender*. */
export const perSecond = 5;
const executions = 4;
const itemsEach = 10;

/**
 * Runs four executions at once that share a sender, spread over these n8n's.
 * @returns who was written to, and when each message reached Twilio, in order
 */
export async function fourAtOnce({ twilio }: Stage, stations: readonly Station[]) {
  const delivery = { ...ownKey, messagesPerSecond: perSecond };
  const lists: SendingList[] = [];
  for (const station of stations) lists.push(await station.add({ delivery }));
  const parts = Array.from({ length: executions }, () => recipients(itemsEach));
  await Promise.all(parts.map((items, index) => lists[index % lists.length]!.run(items)));
  const items: Recipient[] = parts.flat();
  const to = new Set(items.map((item) => item.to));
  const times = twilio.requests.all
    .filter(({ method, body }) => method === 'POST' && to.has(String(body.To)))
    .map(({ atMs }) => atMs)
    .sort((a, b) => a - b);
  return { items, times };
}

/** The most of these times, in milliseconds, that lie within any one second. */
export const mostInOneSecond = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
