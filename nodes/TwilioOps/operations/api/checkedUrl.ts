import { FieldError } from '../../../../lib/kit/fieldError';
import type { Account } from '../../../../lib/twilio/accounts';

/**
 * An address of Twilio's API, with the account's SID in it. The account's base URL, region and edge
 * are put in later.
 * @throws FieldError for any other address: credentials go to Twilio only
 */
export function checkedUrl(given: string, { accountSid }: Account): string {
  const url = given.trim().replaceAll('{AccountSid}', accountSid);
  if (URL.canParse(url)) {
    const { protocol, hostname, port, username, password } = new URL(url);
    const isBare = !(port || username || password);
    if (protocol === 'https:' && hostname.endsWith('.twilio.com') && isBare) return url;
  }
  throw new FieldError({
    field: 'url',
    label: 'URL',
    value: given,
    fault:
      'is not an address of the API of Twilio: it begins with https:// and a host such as api.twilio.com or verify.twilio.com',
  });
}
