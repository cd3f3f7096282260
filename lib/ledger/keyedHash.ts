import { createHmac, createSecretKey } from 'node:crypto';
import type { Addressee } from '../phone/addressee';

/** Hashes the parts with the ledger's key: 22 characters. */
export type KeyedHash = (...parts: readonly string[]) => string;

/**
 * HMAC-SHA256, cut to 128 bits (RFC 2104 section 5 allows half). Whoever has the key can find a
 * number by trying them all.
 */
export function keyedHash(key: Buffer): KeyedHash {
  // Takes a quarter of the time that a Buffer takes.
  const secret = createSecretKey(key);
  return (...parts) =>
    createHmac('sha256', secret).update(parts.join('\0')).digest('base64url').slice(0, 22);
}

/** Hash of a person, or of anything else that something is sent to. */
export const hashPerson = (hash: KeyedHash, person: Addressee): string => hash('recipient', person);
