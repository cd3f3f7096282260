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
/** An answer that takes longer is none: n8n has lost the call. */
const longestMs = 60_000;

/** Calls as fast as they are answered, on 20 connections that stay open. */
export async function load(
  url: string,
  count: number,
  callOf: (index: number) => Call,
): Promise<Load> {
  const pool = new Pool(url, {
    ...{ connections, pipelining: 1 },
    ...{ headersTimeout: longestMs, bodyTimeout: longestMs },
  });
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let next = 0;
  const work = async () => {
    while (next < count) {
      const { path, headers, body } = callOf(next++);
      const begunAt = performance.now();
      const answer = await unbroken(async () => {
        const response = await pool.request({ method: 'POST', path, headers, body });
        await response.body.dump();
        return response;
      });
      times.push(performance.now() - begunAt);
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
    }
  };
  const begunAt = performance.now();
  try {
    await Promise.all(Array.from({ length: connections }, work));
    const seconds = (performance.now() - begunAt) / 1000;
    return { perSecond: count / seconds, timesMs: times, statuses };
  } finally {
    // What is still under way after a failure would keep the bench from ending.
    await pool.destroy();
  }
}

/**
 * Who is refused before all was sent may lose the connection before the answer is read; then the
 * call is made again, which counts against who refused it.
 */
async function unbroken<Answer>(request: () => Promise<Answer>, times = 5): Promise<Answer> {
  return request().catch((error: { code?: string }) =>
    times > 0 && ['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(error.code ?? '')
      ? unbroken(request, times - 1)
      : Promise.reject(error),
  );
}

/** The number that this part of the numbers does not exceed. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
