const DAY_MS = 86_400_000;

/**
 * Whether a time is on the days that a list of the 2010 API is asked for by `Name`, `Name<` and
 * `Name>`: days in GMT, whatever hour is given with them. What has no time is on no day.
 *
 * @param lastDay whether the day of `Name<` belongs to them: Twilio's reference says "on and
 *   before" of messages and recordings, "before" of calls
 */
export function onDays(
  query: Record<string, unknown>,
  name: string,
  atMs: number | undefined,
  lastDay: 'included' | 'excluded' = 'included',
): boolean {
  const [on, until, since] = ['', '<', '>'].map(
    (suffix) => query[name + suffix] as string | undefined,
  );
  if (!on && !until && !since) return true;
  if (atMs === undefined) return false;
  const day = (text: string) => Math.floor(Date.parse(text) / DAY_MS);
  const asked = Math.floor(atMs / DAY_MS);
  return (
    (!on || asked === day(on)) &&
    (!until || asked < day(until) || (lastDay === 'included' && asked === day(until))) &&
    (!since || asked >= day(since))
  );
}

/** The same for a list of the newer products, which names the two ends. */
export const betweenDays = (
  query: Record<string, unknown>,
  [since, until]: readonly [string, string],
  time: unknown,
): boolean =>
  onDays({ 'time>': query[since], 'time<': query[until] }, 'time', Date.parse(String(time)));

/** Whether a time lies between the two that a query names; an unknown time lies between none. */
export function between(
  query: Record<string, unknown>,
  [after, before]: readonly [string, string],
  time: unknown,
): boolean {
  const [from, until] = [query[after], query[before]];
  if (from === undefined && until === undefined) return true;
  const atMs = Date.parse(String(time));
  return (
    (from === undefined || atMs >= Date.parse(String(from))) &&
    (until === undefined || atMs <= Date.parse(String(until)))
  );
}
