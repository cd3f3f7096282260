import { randomBytes } from 'node:crypto';

/**
 * Identifies one call of a store, so that a statement that is repeated because its answer was lost
 * can tell what it did the first time. 96 random bits.
 */
export const callToken = (): string => randomBytes(12).toString('base64url');
