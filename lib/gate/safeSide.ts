import type { ConsentKind } from '../ledger/ledger';

/**
 * How to read a time that leaves something open, to be on the safe side: of two moments, the
 * earlier for a grant and the later for an opt-out, so that an opt-out wins over a grant of the
 * same day.
 */
export const safeSide = {
  grant: { twice: 'first', dayAlone: 'start' },
  revoke: { twice: 'second', dayAlone: 'end' },
} as const satisfies Record<ConsentKind, object>;
