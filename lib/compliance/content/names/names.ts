import { britishNames } from './british';
import { germanNames } from './german';
import { latinNames } from './latin';
import type { ProtectedName } from './row';
import { southernNames } from './south';
import { northAmericanNames } from './us';
import { worldNames } from './world';

/**
 * Names that cheats like to borrow: banks, parcel services, tax offices, tolls, carriers,
 * marketplaces, wallets and streaming of some thirty countries, with the domains that are really
 * theirs. The choice is our own and never complete. Where to check a row: the organisation's own
 * site.
 */
export const protectedNames: readonly ProtectedName[] = [
  ...worldNames,
  ...northAmericanNames,
  ...britishNames,
  ...germanNames,
  ...latinNames,
  ...southernNames,
];
