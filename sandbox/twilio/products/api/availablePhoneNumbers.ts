import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Context, Routes } from '../../context';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const base = '/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers';

interface Supply {
  country: string;
  /** Kinds of numbers with the start of those on sale; the rest is counted up. */
  prefixes: Record<string, string>;
  /** Length of a number with its country code. */
  digits: number;
  addressRequirements: 'none' | 'any' | 'local' | 'foreign';
}

/** A small part of what Twilio sells. */
const supplies: Record<string, Supply> = {
  US: {
    country: 'United States',
    prefixes: { Local: '+12025551', TollFree: '+18885550' },
    digits: 11,
    addressRequirements: 'none',
  },
  CA: {
    country: 'Canada',
    prefixes: { Local: '+14165551', TollFree: '+18335550' },
    digits: 11,
    addressRequirements: 'none',
  },
  GB: {
    country: 'United Kingdom',
    prefixes: { Local: '+4420794601', Mobile: '+4474009001', TollFree: '+448081570' },
    digits: 12,
    addressRequirements: 'any',
  },
  DE: {
    country: 'Germany',
    prefixes: { Local: '+49303083100', Mobile: '+4915735980' },
    digits: 13,
    addressRequirements: 'local',
  },
  AU: {
    country: 'Australia',
    prefixes: { Local: '+6127010', Mobile: '+61480015', TollFree: '+611800160' },
    digits: 11,
    addressRequirements: 'any',
  },
};

const kinds = ['Local', 'Mobile', 'TollFree', 'National', 'Voip', 'SharedCost', 'MachineToMachine'];

interface Search {
  AreaCode?: number;
  Contains?: string;
  SmsEnabled?: boolean;
  MmsEnabled?: boolean;
  VoiceEnabled?: boolean;
  FaxEnabled?: boolean;
  InRegion?: string;
  InLocality?: string;
  InPostalCode?: string;
  ExcludeAllAddressRequired?: boolean;
  PageSize?: number;
}

const MOST_NUMBERS = 30;

/** Numbers on sale that begin so, as many as fit, none that an account has already. */
function* onSale({ world }: Context, { digits }: Supply, prefix: string) {
  const places = digits + 1 - prefix.length;
  for (let index = 0; index < 10 ** Math.min(places, 4); index += 1) {
    const number = prefix + String(index).padStart(places, '0');
    if (!world.accounts.holderOf(number)) yield number;
  }
}

/** `Contains` has digits, `*` for any one, and an optional plus for the start. */
function matcher(contains: string | undefined) {
  if (contains === undefined) return () => true;
  const digits = contains.replaceAll('+', '\\+').replaceAll('*', '\\d');
  const pattern = new RegExp(`${contains.startsWith('+') ? '^' : ''}${digits}`);
  return (number: string) => pattern.test(number);
}

function search(context: Context, kind: string): Wire[] {
  const { path, query, url } = context;
  const country = path.CountryCode ?? '';
  const supply = supplies[country];
  const prefix = supply?.prefixes[kind];
  if (!supply || !prefix) throw new TwilioError(20404, url.split('?')[0]);
  const wanted = query as Search;
  const isAmerican = ['US', 'CA'].includes(country);
  const capabilities = {
    fax: false,
    mms: isAmerican,
    sms: kind !== 'Local' || isAmerican,
    voice: true,
  };
  const asked = {
    fax: wanted.FaxEnabled,
    mms: wanted.MmsEnabled,
    sms: wanted.SmsEnabled,
    voice: wanted.VoiceEnabled,
  };
  const isAble = Object.entries(asked).every(
    ([name, value]) => value === undefined || capabilities[name as 'sms'] === value,
  );
  if (!isAble || wanted.AreaCode === 533) return [];
  if (wanted.ExcludeAllAddressRequired && supply.addressRequirements !== 'none') return [];
  const start = wanted.AreaCode === undefined ? prefix : `+1${wanted.AreaCode}5551`;
  const matches = matcher(wanted.Contains);
  const numbers: string[] = [];
  for (const number of onSale(context, supply, start)) {
    if (matches(number)) numbers.push(number);
    if (numbers.length >= Math.min(wanted.PageSize ?? MOST_NUMBERS, MOST_NUMBERS)) break;
  }
  return numbers.map((number) => ({
    address_requirements: supply.addressRequirements,
    beta: false,
    capabilities,
    friendly_name: parsePhoneNumberFromString(number)?.formatNational() ?? number,
    iso_country: country,
    lata: null,
    latitude: null,
    locality: wanted.InLocality ?? null,
    longitude: null,
    phone_number: number,
    postal_code: wanted.InPostalCode ?? null,
    rate_center: null,
    region: wanted.InRegion ?? null,
  }));
}

const countryWire = ({ account }: Context, code: string, { country, prefixes }: Supply): Wire => {
  const uri = `/2010-04-01/Accounts/${account.sid}/AvailablePhoneNumbers/${code}`;
  const names: Record<string, string> = { Local: 'local', Mobile: 'mobile', TollFree: 'toll_free' };
  return {
    beta: false,
    country,
    country_code: code,
    uri: `${uri}.json`,
    subresource_uris: Object.fromEntries(
      Object.keys(prefixes).map((kind) => [names[kind], `${uri}/${kind}.json`]),
    ),
  };
};

export const availablePhoneNumbers: Routes = {
  [`GET ${base}.json`]: (context) => ({
    status: 200,
    body: {
      countries: Object.entries(supplies).map(([code, supply]) =>
        countryWire(context, code, supply),
      ),
      uri: context.url,
    },
  }),
  [`GET ${base}/{CountryCode}.json`]: (context) => {
    const supply = supplies[context.path.CountryCode ?? ''];
    if (!supply) throw new TwilioError(20404, context.url);
    return { status: 200, body: countryWire(context, context.path.CountryCode ?? '', supply) };
  },
  ...Object.fromEntries(
    kinds.map((kind) => [
      `GET ${base}/{CountryCode}/${kind}.json`,
      (context: Context) => ({
        status: 200,
        body: { available_phone_numbers: search(context, kind), uri: context.url },
      }),
    ]),
  ),
};

/** Whether Twilio wants an address before it sells this number. */
export function needsAddress(phoneNumber: string): boolean {
  const supply = Object.values(supplies).find(({ prefixes }) =>
    Object.values(prefixes).some((prefix) => phoneNumber.startsWith(prefix)),
  );
  return supply !== undefined && supply.addressRequirements !== 'none';
}
