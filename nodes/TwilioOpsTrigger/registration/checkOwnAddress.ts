import { canFetch } from '../../../lib/engines/reachable';
import { FieldError } from '../../../lib/kit/fieldError';
import type { DesiredRegistration } from './desiredRegistration';

/**
 * Refuses to have Twilio call an address that it cannot reach: what led elsewhere before would be
 * lost.
 * @throws FieldError
 */
export function checkOwnAddress(
  url: string,
  { account, from }: Pick<DesiredRegistration, 'account' | 'from'>,
): void {
  if (from.kind === 'hand' || canFetch(url, account)) return;
  throw new FieldError({
    field: 'options.publicUrl',
    label: "The trigger's address",
    value: new URL(url).origin,
    fault:
      'leads to a machine or network of your own, which Twilio cannot reach: set WEBHOOK_URL to the public address of n8n, or enter it as Public URL',
  });
}
