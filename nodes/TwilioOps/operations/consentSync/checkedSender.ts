import { readAddress } from '../../../../lib/phone/readAddress';
import type { Account } from '../../../../lib/twilio/accounts';
import { FieldError } from '../../../../lib/kit/fieldError';

/**
 * Whom consent was given to.
 * @throws FieldError when it is neither a messaging service nor a number
 */
export function checkedSender(value: string, { defaultCountry }: Account): string {
  const { kind, dial } = readAddress(value, { country: defaultCountry });
  if (kind === 'phone') return dial!;
  if (kind === 'service' || kind === 'shortCode') return value;
  throw new FieldError({
    field: 'sender',
    label: 'Sender',
    value,
    fault:
      'is neither a messaging service nor a number: use MG and 32 hexadecimal digits, or a number such as +15005550006',
  });
}
