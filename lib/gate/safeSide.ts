import type { ConsentKind } from '../ledger/ledger';

/**
 * What a time that does not say it all means, on the safe side: of two moments the earlier for a
 * grant, the later for an opt-out, so that an opt-out holds against a grant of the same day.
 */
export const safeSide = {
  grant: { twice: 'first', dayAlone: 'start' },
  revoke: { twice: 'second', dayAlone: 'end' },
} as const satisfies Record<ConsentKind, object>;
