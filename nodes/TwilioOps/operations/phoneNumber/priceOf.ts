import type { Twilio } from 'twilio';
import { unlessStatus } from '../../../../lib/twilio/unlessStatus';
import { pricedKind } from './pricedKind';
import { pricesOf, type MonthlyPrice } from './types';

/** What a number that is for sale costs in a month; `null` where that cannot be told. */
export async function priceOf(twilio: Twilio, phoneNumber: string): Promise<MonthlyPrice | null> {
  const { country, kind } = pricedKind(phoneNumber);
  if (!country) return null;
  // Not every country has a list, and not every API key may read it.
  const prices = await unlessStatus([401, 403, 404], pricesOf(twilio, country));
  return prices?.get(kind) ?? null;
}
