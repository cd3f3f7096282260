import { FieldError } from '../../../../lib/kit/fieldError';

/**
 * Whom consent was given to.
 * @throws FieldError when it is neither a messaging service nor a number
 */
export function checkedSender(value: string): string {
  if (/^(MG[0-9a-fA-F]{32}|\+[1-9]\d{6,14}|\d{3,8})$/.test(value)) return value;
  throw new FieldError({
    field: 'sender',
    label: 'Sender',
    value,
    fault:
      'is neither a messaging service nor a number: use MG and 32 hexadecimal digits, or a number such as +15005550006',
  });
}
