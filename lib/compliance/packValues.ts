import type { JurisdictionTable } from './jurisdictionsOf';

/** What a pack holds besides its rules, and what the rules look at. */
export interface PackValues {
  jurisdictions: JurisdictionTable;
  /** IANA time-zone release that was current when the values were checked. */
  tzDataVersion: string;
}
