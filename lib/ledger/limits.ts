import { defaultRetention, type Retention } from './retention';

/** How much a process may keep and use of one ledger. */
export interface Limits {
  /** The most connections to PostgreSQL. */
  connections: number;
  keepDays: Retention;
}

export const defaultLimits: Readonly<Limits> = { connections: 5, keepDays: defaultRetention };

/**
 * Where several credentials name one ledger, the most that any of them wants holds for all.
 * @returns whether rows are to be kept for longer than before
 */
export function widen(limits: Limits, { connections, keepDays }: Readonly<Limits>): boolean {
  limits.connections = Math.max(limits.connections, connections);
  let isLonger = false;
  for (const table of Object.keys(keepDays) as Array<keyof Retention>) {
    isLonger ||= keepDays[table] > limits.keepDays[table];
    limits.keepDays[table] = Math.max(limits.keepDays[table], keepDays[table]);
  }
  return isLonger;
}

/** The same, to be widened. */
export const ownLimits = ({ connections, keepDays }: Readonly<Limits>): Limits => ({
  connections,
  keepDays: { ...keepDays },
});
