import { randomBytes } from 'node:crypto';

/**
 * Makes SIDs: prefix and 32 hexadecimal digits, never the same twice, rising in the order of
 * creation.
 */
export function sidMaker(): (prefix: string) => string {
  const run = randomBytes(8).toString('hex');
  let count = 0;
  return (prefix) => prefix + run + (count += 1).toString(16).padStart(16, '0');
}
