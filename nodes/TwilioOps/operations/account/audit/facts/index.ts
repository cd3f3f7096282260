import type { AuditFacts } from '../auditFacts';
import type { ReadFact } from '../source';
import { alerts } from './alerts';
import { balance } from './balance';
import { dialingCountries } from './dialingCountries';
import { family } from './family';
import { messagingCountries } from './messagingCountries';
import { numbers } from './numbers';
import { services } from './services';
import { spend } from './spend';
import { tollFree } from './tollFree';
import { traffic } from './traffic';
import { unused } from './unused';

/** How each fact is read. */
export const readers: { readonly [Name in keyof AuditFacts]: ReadFact<Name> } = {
  alerts,
  balance,
  dialingCountries,
  family,
  messagingCountries,
  numbers,
  services,
  spend,
  tollFree,
  traffic,
  unused,
};
