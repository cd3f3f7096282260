import type { Account } from '../state/account';
import { TwilioError } from '../twilioError';
import type { CallRequest } from './callRequest';

/** Twilio's test numbers: https://www.twilio.com/docs/iam/test-credentials */
const refusedCallees: Record<string, number> = {
  '+15005550001': 21217,
  '+15005550002': 21214,
  '+15005550003': 21215,
  '+15005550004': 21216,
};

/** Refuses a call as Twilio does, by the first reason that it names. */
export function refuseCall(
  account: Account,
  { To, From, Url, Twiml, ApplicationSid }: CallRequest,
): void {
  if (!/^(\+[1-9]\d{6,14}|sip:.+|client:.+)$/.test(To)) throw new TwilioError(21211, To);
  const refused = refusedCallees[To];
  if (refused) throw new TwilioError(refused, To);
  if (From === '+15005550001') throw new TwilioError(21212, From);
  const owned = account.numbers.find((number) => number.phone_number === From);
  if (!owned && From !== '+15005550006' && !From.startsWith('client:'))
    throw new TwilioError(21210, From);
  if (!Url && !Twiml && !ApplicationSid) throw new TwilioError(21205, '');
}
