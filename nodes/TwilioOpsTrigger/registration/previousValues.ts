import type { Registration } from '../../../lib/ledger/ledger';
import type { Values } from '../source';

/** Twilio's values that a registration replaced, as the ledger keeps them. */
export const keep = (current: Values, replacement: Values): string =>
  JSON.stringify(
    Object.fromEntries(Object.keys(replacement).map((name) => [name, current[name] ?? ''])),
  );

/**
 * The values to be put back; nothing known means an empty URL, for ours leads nowhere once the
 * trigger is gone.
 */
export const earlierOf = ({ earlier, field }: Registration): Values =>
  earlier === null ? { [field]: '' } : (JSON.parse(earlier) as Values);

/** The URL that stood there before. */
export const earlierUrl = (registration: Registration): unknown =>
  earlierOf(registration)[registration.field];
