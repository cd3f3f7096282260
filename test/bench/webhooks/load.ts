import { Pool } from 'undici';

/** One webhook call. */
export interface Call {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Load {
  perSecond: number;
  timesMs: number[];
  /** How many calls got each status. */
  statuses: Record<number, number>;
}

const connections = 20;

/** Calls as fast as they are answered, on 20 connections that stay open. */
export async function load(
  url: string,
  count: number,
  callOf: (index: number) => Call,
): Promise<Load> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let next = 0;
  const work = async () => {
    while (next < count) {
      const { path, headers, body } = callOf(next++);
      const begunAt = performance.now();
      const answer = await pool.request({ method: 'POST', path, headers, body });
      await answer.body.dump();
      times.push(performance.now() - begunAt);
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
    }
  };
  const begunAt = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - begunAt) / 1000;
  await pool.close();
  return { perSecond: count / seconds, timesMs: times, statuses };
}

/** The number that this part of the numbers does not exceed. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
