import type { Account } from '../../../../lib/twilio/accounts';
import type { Period } from './period';
import type { Tally } from './tally';

/** The sums of one group. */
export interface Group<Sums> {
  key: string;
  sums: Sums;
}

/** The groups of a dimension: days in their order and without gaps, everything else by size. */
export function groupsOf<Sums extends { total: number }>(
  tally: Tally<never, Sums>,
  dimension: string,
  period: Period,
  empty: () => Sums,
): Array<Group<Sums>> {
  const own = tally.groups.get(dimension)!;
  if (dimension === 'day')
    return period.days.map((key) => ({ key, sums: own.get(key) ?? empty() }));
  return [...own]
    .map(([key, sums]) => ({ key, sums }))
    .sort((a, b) => b.sums.total - a.sums.total || a.key.localeCompare(b.key));
}

/** What stands in every item: whose figures these are, and of when. */
export const aboutOf = (account: Account, { from, to, timeZone }: Period) => ({
  account: account.name,
  accountSid: account.accountSid,
  from: from.toISOString(),
  to: to.toISOString(),
  timeZone,
});
