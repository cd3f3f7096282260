const DAY_MS = 86_400_000;

/**
 * Whether a time is on the days that a list of the 2010 API is asked for by `Name`, `Name<` and
 * `Name>`: days in GMT, both ends included. What has no time is on no day.
 */
export function onDays(
  query: Record<string, unknown>,
  name: string,
  atMs: number | undefined,
): boolean {
  const [on, until, since] = ['', '<', '>'].map(
    (suffix) => query[name + suffix] as string | undefined,
  );
  if (!on && !until && !since) return true;
  if (atMs === undefined) return false;
  const day = (text: string) => Math.floor(Date.parse(text) / DAY_MS);
  const asked = Math.floor(atMs / DAY_MS);
  return (
    (!on || asked === day(on)) && (!until || asked <= day(until)) && (!since || asked >= day(since))
  );
}
