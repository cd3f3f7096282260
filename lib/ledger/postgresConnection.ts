import type { Pool, PoolClient } from 'pg';

import { endsConnection, failureKind, type FailureKind, type Stage } from './postgresFailure';

/** A failed attempt: what it means, and the error from `pg`. */
export class FailedAttempt extends Error {
  constructor(
    readonly kind: FailureKind,
    override readonly cause: unknown,
  ) {
    super('An attempt to use PostgreSQL has failed', { cause });
  }
}

/** Does work that belongs to this stage; a failure says what it means there. */
export async function atStage<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new FailedAttempt(failureKind(error, stage), error);
  }
}

/** Does work on a connection of the pool; after an error the connection is closed, not reused. */
export type WithConnection = <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>;

/**
 * When one connection is lost, the idle ones probably are too, and a dead one may keep a query
 * waiting for a minute. So after a loss only connections that have answered since are used.
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
      // Closing the connection also rolls back.
      client.release(true);
      throw error;
    }
  };
}
