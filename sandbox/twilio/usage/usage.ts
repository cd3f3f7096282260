import type { Account } from '../state/account';
import type { DayOfUsage } from './dayOfUsage';

const dayOf = (timeMs: number) => new Date(timeMs).toISOString().slice(0, 10);

/** Categories that a message or a call counts in. */
const messageCategories = (inbound: boolean, hasMedia: boolean) => {
  const kind = hasMedia ? 'mms' : 'sms';
  return [kind, `${kind}-${inbound ? 'inbound' : 'outbound'}`, 'totalprice'];
};

function add(
  days: Map<string, DayOfUsage>,
  day: string,
  categories: string[],
  count: number,
  price: number,
) {
  for (const category of categories) {
    const key = `${day} ${category}`;
    const entry = days.get(key) ?? { day, category, count: 0, price: 0 };
    days.set(key, { ...entry, count: entry.count + count, price: entry.price + price });
  }
}

/**
 * The account's usage by day and category: what it did here, and what was recorded for it in
 * `account.usage`.
 */
export function usageOf(account: Account): DayOfUsage[] {
  const days = new Map<string, DayOfUsage>();
  for (const { day, category, count, price } of account.usage)
    add(days, day, [category, 'totalprice'], count, price);
  for (const { wire, createdAtMs } of account.messages.all) {
    const categories = messageCategories(wire.direction === 'inbound', wire.num_media !== '0');
    add(days, dayOf(createdAtMs), categories, 1, -Number(wire.price ?? 0));
  }
  for (const { wire, startedAtMs } of account.calls.all) {
    if (startedAtMs === undefined) continue;
    const direction = wire.direction === 'inbound' ? 'calls-inbound' : 'calls-outbound';
    add(days, dayOf(startedAtMs), ['calls', direction, 'totalprice'], 1, -Number(wire.price ?? 0));
  }
  const keyOf = ({ day, category }: DayOfUsage) => `${day} ${category}`;
  return [...days.values()].toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
}
