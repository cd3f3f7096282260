import { rowsOf } from '../../../../../../lib/twilio/rows';
import type { ReadFact } from '../source';

export const dialingCountries: ReadFact<'dialingCountries'> = async ({ twilio }) =>
  // All some 220 countries come in one answer; Twilio's filters would take two.
  (await rowsOf(twilio.voice.v1.dialingPermissions.countries, {}))
    .map(({ isoCode, name, highRiskSpecialNumbersEnabled, highRiskTollfraudNumbersEnabled }) => ({
      code: isoCode,
      name,
      special: highRiskSpecialNumbersEnabled,
      tollFraud: highRiskTollfraudNumbersEnabled,
    }))
    .filter(({ special, tollFraud }) => special || tollFraud);
