import type { Twilio } from 'twilio';
import { askOnce, memoByObject } from '../../../../lib/kit/memo';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { unlessStatus } from '../../../../lib/twilio/unlessStatus';
import { pricedKind } from './pricedKind';
import { pricesOf, type MonthlyPrice } from './types';

/**
 * What a number that is for sale costs in a month; `null` where that cannot be told. A country's
 * prices are read once in a run.
 */
export async function priceOf(
  twilio: Twilio,
  phoneNumber: string,
  { n8n, account }: TwilioContext,
): Promise<MonthlyPrice | null> {
  const { country, kind } = pricedKind(phoneNumber);
  if (!country) return null;
  const prices = await listsIn(n8n)({ twilio, account: account.accountSid, country });
  return prices?.get(kind) ?? null;
}

interface Question {
  twilio: Twilio;
  account: string;
  country: string;
}

const listsIn = memoByObject(() =>
  askOnce(
    ({ account, country }: Question) => `${account} ${country}`,
    // Not every country has a list, and not every API key may read it.
    async ({ twilio, country }: Question) =>
      unlessStatus([401, 403, 404], pricesOf(twilio, country)),
  ),
);
