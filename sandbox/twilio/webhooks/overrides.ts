/** How often and when Twilio repeats a webhook. */
export interface Overrides {
  retries: number;
  /** Reasons to repeat: connection failures, read time-outs, answers of a class. */
  on: Set<'ct' | 'rt' | '4xx' | '5xx'>;
  connectTimeoutMs: number;
  readTimeoutMs: number;
}

const reasons = ['ct', 'rt', '4xx', '5xx'] as const;

const limit = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

/**
 * Reads the fragment of a webhook address, for instance `#rc=5&rp=4xx,5xx,ct,rt`.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export function readOverrides(fragment: string, totalMs: number): Overrides {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const number = (name: string, otherwise: number) =>
    given.has(name) ? Number(given.get(name)) : otherwise;
  const policy = given.get('rp')?.split(',') ?? ['ct'];
  const total = Math.min(number('tt', totalMs), totalMs);
  return {
    retries: limit(number('rc', 1), 0, 5),
    on: new Set(
      policy.includes('all') ? reasons : reasons.filter((reason) => policy.includes(reason)),
    ),
    connectTimeoutMs: limit(number('ct', 5000), 100, Math.min(10_000, total)),
    readTimeoutMs: limit(number('rt', 15_000), 100, total),
  };
}
