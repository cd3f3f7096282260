import type { Registration } from '../../../lib/ledger/ledger';
import { urlOf, type Values } from '../source';

/** Twilio's values that a registration replaced, as the ledger keeps them. */
export const previousValuesAsJson = (current: Values, replacement: Values): string =>
  JSON.stringify(
    Object.fromEntries(Object.keys(replacement).map((name) => [name, current[name] ?? ''])),
  );

/**
 * The values to put back. Where none is known, the URL is emptied, since ours leads nowhere once
 * the trigger is gone.
 */
export const previousValuesOf = ({ earlier, field }: Registration): Values =>
  earlier === null ? { [field]: '' } : (JSON.parse(earlier) as Values);

/** The address that was called before. */
export const previousUrlOf = (registration: Registration): string =>
  urlOf(registration, previousValuesOf(registration));
