import type { Pool, PoolClient } from 'pg';

import { endsConnection, failureKind, type FailureKind, type Stage } from './postgresFailure';

/** An attempt that has failed: what it means, and the error of `pg`. */
export class FailedAttempt extends Error {
  constructor(
    readonly kind: FailureKind,
    override readonly cause: unknown,
  ) {
    super('An attempt to use PostgreSQL has failed', { cause });
  }
}

/** Does work that is at this stage, and says of a failure what it means there. */
export async function atStage<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new FailedAttempt(failureKind(error, stage), error);
  }
}

/** Does work on a connection of the pool, which is closed instead of used again after an error. */
export type WithConnection = <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>;

/**
 * When one connection was lost, those that lie idle probably were too, and a dead one may keep a
 * query waiting for a minute: after a loss only connections that have answered since are used.
 */
export function connectionsOf(pool: Pick<Pool, 'connect'>): WithConnection {
  const answeredAt = new WeakMap<PoolClient, number>();
  let lostAt = -Infinity;

  async function checkOut(): Promise<PoolClient> {
    for (;;) {
      const client = await atStage('connecting', () => pool.connect());
      if ((answeredAt.get(client) ?? Infinity) > lostAt) return client;
      client.release(true);
    }
  }

  return async (work) => {
    const client = await checkOut();
    try {
      const result = await work(client);
      answeredAt.set(client, performance.now());
      client.release();
      return result;
    } catch (error) {
      const cause = error instanceof FailedAttempt ? error.cause : error;
      if (endsConnection(cause)) lostAt = performance.now();
      // Closing it also rolls back.
      client.release(true);
      throw error;
    }
  };
}
