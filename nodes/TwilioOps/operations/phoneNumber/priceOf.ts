import type { Twilio } from 'twilio';
import { unlessStatus } from '../../../../lib/twilio/unlessStatus';
import { pricesOf, type MonthlyPrice } from './types';

/** Google's kinds of numbers (libphonenumber), as Twilio's price list names them. */
const kinds: Record<string, string> = {
  TOLL_FREE: 'toll free', MOBILE: 'mobile', FIXED_LINE: 'local', FIXED_LINE_OR_MOBILE: 'local', SHARED_COST: 'shared cost', VOIP: 'voip', UAN: 'national',
};

/** What a number that is for sale costs in a month; `null` where that cannot be told. */
export async function priceOf(twilio: Twilio, phoneNumber: string): Promise<MonthlyPrice | null> {
  const { parsePhoneNumberFromString } = require('libphonenumber-js/max') as typeof import('libphonenumber-js/max');
  const parsed = parsePhoneNumberFromString(phoneNumber);
  if (!parsed?.country) return null;
  // Not every country has a list, and not every API key may read it.
  const prices = await unlessStatus([401, 403, 404], pricesOf(twilio, parsed.country));
  return prices?.get(kinds[parsed.getType() ?? ''] ?? 'local') ?? null;
}
