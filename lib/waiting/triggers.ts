import type { Twilio } from 'twilio';
import type { Ledger, Registration } from '../ledger/ledger';
import type { Account } from '../twilio/accounts';
import { FieldError } from '../kit/fieldError';
import { calledAddress, addressWithRetries } from '../twilio/connectionOverrides';
import { isReachable } from '../twilio/reach';
import { withoutSecretPairs } from '../twilio/secretPairs';

/** The account by which Twilio calls. */
type Caller = Pick<Account, 'accountSid' | 'baseUrl'>;

const activate = 'activate a workflow with a Twilio Ops Trigger';

/** The active triggers, as they registered themselves in the ledger. */
const activeTriggers = async (ledger: Ledger): Promise<Registration[]> =>
  (await ledger.registrations.find({ mode: 'production' })).filter(({ ourUrl }) => ourUrl !== '');

/** The field of the row of a trigger that takes webhooks of all accounts of its credential. */
export const anyAccountField = 'anyAccount';

/**
 * The address of a trigger for the statuses of a message or call: the chosen one, or the first
 * active one that serves the account, because others refuse what that account signs. The address
 * asks Twilio to retry failed deliveries.
 * @throws FieldError when no trigger of the account is active, the chosen one serves another, or
 * Twilio cannot reach it
 */
export async function waitingCallback(
  ledger: Ledger,
  waitId: string,
  { chosen, account }: { chosen: string | undefined; account: Caller },
): Promise<string> {
  const { accountSid } = account;
  const active = (await activeTriggers(ledger)).filter(({ resource }) => resource === '');
  const serves = ({ account, field }: Registration) =>
    account === accountSid || field === anyAccountField;
  const named = chosen ? active.filter(({ ourUrl }) => ourUrl === chosen) : [];
  if (named.length > 0 && !named.some(serves))
    throw faulty(
      `is a trigger of another account than ${accountSid}, and refuses what this one signs; nothing was sent: choose one of this account, or one with the option Any Account`,
    );
  const address =
    chosen ?? (active.find(({ account }) => account === accountSid) ?? active.find(serves))?.ourUrl;
  if (!address)
    throw faulty(
      active.length === 0
        ? `is missing, and no trigger is active that could hear how it went; nothing was sent: ${activate}`
        : `is missing, and no active trigger takes webhooks of account ${accountSid}; nothing was sent: ${activate} of this account, or one with the option Any Account (one that has it already: deactivate it and activate it again)`,
    );
  const url = new URL(address);
  if (account.baseUrl === undefined && !isReachable(url))
    throw faulty(
      'leads to a machine or network of your own, which Twilio cannot reach, so nothing was sent: set WEBHOOK_URL to the public address of n8n, or Public URL in the trigger, and activate it again',
      url.origin,
    );
  url.searchParams.set('wait', waitId);
  return addressWithRetries(url.toString(), '4xx,5xx,ct,rt');
}

const faulty = (fault: string, value?: string) =>
  new FieldError({ field: 'statusCallback', label: 'Callback Trigger', value, fault });

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
    // Twilio's answers come without secrets in addresses.
    triggers.some(({ ourUrl }) => withoutSecretPairs(ourUrl) === calledAddress(url ?? ''));
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
