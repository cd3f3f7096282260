import {
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/max';
import type { Routes } from '../../context';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

interface LookupQuery {
  Fields?: string;
  CountryCode?: string;
  LastVerifiedDate?: string;
}

/**
 * Each data package's answer about an ordinary mobile number; `state.lookups` overrides it per
 * number.
 */
const packages = (query: LookupQuery): Record<string, Wire> => ({
  caller_name: { caller_name: 'SANDBOX CALLER', caller_type: 'CONSUMER', error_code: null },
  sim_swap: {
    last_sim_swap: { last_sim_swap_date: null, swapped_period: 'PT24H', swapped_in_period: false },
    carrier_name: 'Sandbox Mobile',
    mobile_country_code: '310',
    mobile_network_code: '999',
    error_code: null,
  },
  call_forwarding: { call_forwarding_enabled: false, error_code: null },
  line_status: { status: 'active', error_code: null },
  line_type_intelligence: {
    carrier_name: 'Sandbox Mobile',
    mobile_country_code: '310',
    mobile_network_code: '999',
    type: 'mobile',
    error_code: null,
  },
  identity_match: {
    first_name_match: 'exact_match',
    last_name_match: 'exact_match',
    address_lines_match: 'no_data_available',
    city_match: 'no_data_available',
    state_match: 'no_data_available',
    postal_code_match: 'no_data_available',
    address_country_match: 'no_data_available',
    national_id_match: 'no_data_available',
    date_of_birth_match: 'no_data_available',
    summary_score: 100,
    error_code: null,
    error_message: null,
  },
  reassigned_number: {
    last_verified_date: query.LastVerifiedDate ?? null,
    is_number_reassigned: 'no',
    error_code: null,
  },
  sms_pumping_risk: {
    carrier_risk_category: 'low',
    number_blocked: false,
    number_blocked_date: null,
    number_blocked_last_3_months: false,
    sms_pumping_risk_score: 0,
    error_code: null,
  },
  phone_number_quality_score: { quality_score: 100, quality_category: 'high', error_code: null },
  pre_fill: { first_name: 'Sam', last_name: 'Sandbox', error_code: null },
});

const asked = (query: LookupQuery) =>
  new Set(query.Fields?.split(',').map((name) => name.trim()) ?? []);

/** What Lookup says about a number that is not one. */
function invalid(number: string, country: CountryCode | undefined) {
  const reason = validatePhoneNumberLength(number, country) ?? 'INVALID_BUT_POSSIBLE';
  return {
    calling_country_code: null,
    country_code: null,
    phone_number: number,
    national_format: null,
    valid: false,
    validation_errors: [reason],
  };
}

export const phoneNumbers: Routes = {
  'GET /v2/PhoneNumbers/{PhoneNumber}': ({ world, path, query }) => {
    const lookup = query as LookupQuery;
    const text = path.PhoneNumber ?? '';
    const country = lookup.CountryCode as CountryCode | undefined;
    const number = parsePhoneNumberFromString(text, country ?? 'US');
    if (!/\d/.test(text)) throw new TwilioError(20404, `/v2/PhoneNumbers/${text}`);
    const available = packages(lookup);
    const fields = asked(lookup);
    const unknown = [...fields].find((name) => !(name in available) && name !== 'validation');
    if (unknown) throw new TwilioError(20001, `Fields: ${unknown}`);
    const data = Object.fromEntries(
      Object.entries(available).map(([name, value]) => [
        name,
        fields.has(name) ? { ...value, ...world.lookups.get(text)?.[name] } : null,
      ]),
    );
    const basics = number?.isValid()
      ? {
          calling_country_code: number.countryCallingCode,
          country_code: number.country ?? null,
          phone_number: number.number,
          national_format: number.formatNational(),
          valid: true,
          validation_errors: [],
        }
      : invalid(text, country);
    const url = `https://lookups.twilio.com/v2/PhoneNumbers/${basics.phone_number}`;
    return { status: 200, body: { ...basics, ...data, url } };
  },
};
