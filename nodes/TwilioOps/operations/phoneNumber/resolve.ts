import type { Twilio } from 'twilio';
import type { IncomingPhoneNumberInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber';
import { askOnce, memoByObject } from '../../../../lib/kit/memo';
import { FieldError } from '../../../../lib/kit/fieldError';
import type { TwilioContext } from '../../../../lib/sending/contract';

/**
 * One of the account's numbers.
 * @param chosen its SID, or the number itself
 * @throws FieldError when the account has no such number
 */
export async function resolveNumber(
  twilio: Twilio,
  chosen: string,
): Promise<IncomingPhoneNumberInstance> {
  if (!chosen.startsWith('+')) return twilio.incomingPhoneNumbers(chosen).fetch();
  const { instances } = await twilio.incomingPhoneNumbers.page({ phoneNumber: chosen });
  const found = instances.find(({ phoneNumber }) => phoneNumber === chosen);
  if (found) return found;
  throw new FieldError({
    field: 'phoneNumber',
    label: 'Phone Number',
    value: chosen,
    fault: 'is not a number of this account: check it, and the account',
  });
}

interface Question {
  twilio: Twilio;
  account: string;
  chosen: string;
}

const resolvedIn = memoByObject(() =>
  askOnce(
    ({ account, chosen }: Question) => `${account} ${chosen}`,
    async ({ twilio, chosen }: Question) => resolveNumber(twilio, chosen),
  ),
);

/** The same, asked once in a run. @throws FieldError when the account has no such number */
export const resolveNumberOnce = async (
  twilio: Twilio,
  chosen: string,
  { n8n, account }: TwilioContext,
): Promise<IncomingPhoneNumberInstance> =>
  resolvedIn(n8n)({ twilio, account: account.accountSid, chosen });
