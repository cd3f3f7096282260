import type { JurisdictionTable } from './jurisdictionsOf';

/** What a pack holds besides its rules, and what the rules look at. */
export interface PackValues {
  jurisdictions: JurisdictionTable;
  /** `yyyy-MM-dd` on which the values were checked. */
  asOf: string;
  /** IANA time-zone release that was current then. */
  tzDataVersion: string;
}
