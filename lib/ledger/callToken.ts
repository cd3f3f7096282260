import { randomBytes } from 'node:crypto';

/**
 * Names one call of a store: a statement that is repeated because its answer was lost knows by it
 * what it did the first time. 96 random bits.
 */
export const callToken = (): string => randomBytes(12).toString('base64url');
