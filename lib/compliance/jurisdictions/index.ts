import type { Jurisdiction } from '../jurisdiction';
import type { JurisdictionTable } from '../jurisdictionsOf';
import fallback from './fallback';
import us from './us';
import usUnknownState from './usUnknownState';

const all: readonly Jurisdiction[] = [us, usUnknownState, fallback];

/** Every jurisdiction by its code. */
export const jurisdictions: JurisdictionTable = new Map(all.map((jurisdiction) => [jurisdiction.code, jurisdiction]));
