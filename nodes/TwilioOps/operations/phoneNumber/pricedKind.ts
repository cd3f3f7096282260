/** Google's kinds of numbers (libphonenumber), as Twilio's price list names them. */
const kinds: Record<string, string> = {
  TOLL_FREE: 'toll free',
  MOBILE: 'mobile',
  FIXED_LINE: 'local',
  FIXED_LINE_OR_MOBILE: 'local',
  SHARED_COST: 'shared cost',
  VOIP: 'voip',
  UAN: 'national',
};

/** In which country's price list a number stands, and as what. */
export function pricedKind(phoneNumber: string): { country: string | undefined; kind: string } {
  const { parsePhoneNumberFromString } =
    require('libphonenumber-js/max') as typeof import('libphonenumber-js/max');
  const parsed = parsePhoneNumberFromString(phoneNumber);
  return { country: parsed?.country, kind: kinds[parsed?.getType() ?? ''] ?? 'local' };
}
