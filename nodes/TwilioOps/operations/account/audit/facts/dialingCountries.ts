import { rowsOf } from '../../../../../../lib/twilio/rows';
import type { ReadFact } from '../source';

export const dialingCountries: ReadFact<'dialingCountries'> = async ({ twilio }) =>
  // One answer holds all of the roughly 220 countries; with Twilio's filters it would take two.
  (await rowsOf(twilio.voice.v1.dialingPermissions.countries, {}))
    .map(({ isoCode, name, highRiskSpecialNumbersEnabled, highRiskTollfraudNumbersEnabled }) => ({
      code: isoCode,
      name,
      special: highRiskSpecialNumbersEnabled,
      tollFraud: highRiskTollfraudNumbersEnabled,
    }))
    .filter(({ special, tollFraud }) => special || tollFraud);
