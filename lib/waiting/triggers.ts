import type { Twilio } from 'twilio';
import type { Ledger, Registration } from '../ledger/ledger';
import type { Account } from '../twilio/accounts';
import { FieldError } from '../kit/fieldError';
import { calledAddress, addressWithRetries } from '../twilio/connectionOverrides';
import { isReachable } from '../twilio/reach';

/** The account by which Twilio calls. */
type Caller = Pick<Account, 'accountSid' | 'baseUrl'>;

const activate = 'activate a workflow with a Twilio Ops Trigger';

/** The active triggers, as they registered themselves in the ledger. */
const activeTriggers = async (ledger: Ledger): Promise<Registration[]> =>
  (await ledger.registrations.find({ mode: 'production' })).filter(({ ourUrl }) => ourUrl !== '');

/**
 * The address of a trigger for the statuses of a message or call: the chosen one, or the first
 * active one. One of the same account is preferred, because others may refuse what that account
 * signs. The address asks Twilio to retry failed deliveries.
 * @throws FieldError when no trigger is active, or Twilio cannot reach it
 */
export async function waitingCallback(
  ledger: Ledger,
  waitId: string,
  { chosen, account }: { chosen: string | undefined; account: Caller },
): Promise<string> {
  const active = (await activeTriggers(ledger)).filter(({ resource }) => resource === '');
  const own = active.find((trigger) => trigger.account === account.accountSid);
  const address = chosen ?? (own ?? active[0])?.ourUrl;
  if (!address) {
    throw new FieldError({
      field: 'statusCallback',
      label: 'Callback Trigger',
      fault: `is missing, and no trigger is active that could hear how it went; nothing was sent: ${activate}`,
    });
  }
  const url = new URL(address);
  if (account.baseUrl === undefined && !isReachable(url)) {
    throw new FieldError({
      field: 'statusCallback',
      label: 'Callback Trigger',
      value: url.origin,
      fault:
        'leads to a machine or network of your own, which Twilio cannot reach, so nothing was sent: set WEBHOOK_URL to the public address of n8n, or Public URL in the trigger, and activate it again',
    });
  }
  url.searchParams.set('wait', waitId);
  return addressWithRetries(url.toString(), '4xx,5xx,ct,rt');
}

interface WrittenTo {
  channel: string;
  from?: string;
  messagingServiceSid?: string;
}

/** Whether a message from a person to this sender reaches an active trigger. */
export async function isHeard(
  twilio: Twilio,
  ledger: Ledger,
  { channel, from, messagingServiceSid }: WrittenTo,
): Promise<boolean> {
  const triggers = await activeTriggers(ledger);
  if (triggers.length === 0) return false;
  const isOurs = (url: string | null | undefined) =>
    triggers.some(({ ourUrl }) => ourUrl === calledAddress(url ?? ''));
  // Number settings do not show which address a WhatsApp or RCS sender calls, so an active trigger
  // has to do.
  if (channel === 'whatsapp' || channel === 'rcs') return true;
  if (from !== undefined) {
    if (!from.startsWith('+')) return false;
    return (await twilio.incomingPhoneNumbers.list({ phoneNumber: from, limit: 1 })).some(
      ({ smsUrl }) => isOurs(smsUrl),
    );
  }
  const service = await twilio.messaging.v1.services(messagingServiceSid!).fetch();
  if (!service.useInboundWebhookOnNumber) return isOurs(service.inboundRequestUrl);
  const members = await twilio.messaging.v1
    .services(messagingServiceSid!)
    .phoneNumbers.list({ limit: 1_000 });
  const sids = new Set(members.map(({ sid }) => sid));
  const numbers = await twilio.incomingPhoneNumbers.list();
  return numbers.filter(({ sid }) => sids.has(sid)).every(({ smsUrl }) => isOurs(smsUrl));
}

/** The error for a reply that nobody would hear. */
export function notHeard({ from, messagingServiceSid }: WrittenTo, account: Account): FieldError {
  const sender = from ?? messagingServiceSid ?? account.name;
  return new FieldError({
    field: 'responseType',
    label: 'Response Type',
    fault: `waits for a reply to ${sender}, which no active trigger would hear; nothing was sent: ${activate} that is registered for this sender`,
  });
}
