import { channelOf, withoutChannel } from './channelAddress';

/**
 * What happened with a message or call, in the one form that actions and webhooks share, ready to
 * be written into a CRM.
 */
export interface CrmRecord {
  type: CrmType;
  direction: 'inbound' | 'outbound';
  /** Twilio's word: `delivered`, `received`, `completed`, … */
  status: string;
  /** Who it went to: address without a channel prefix. */
  recipient: string;
  /**
   * Who it came from: number, alphanumeric sender or messaging service SID; '' while Twilio has not
   * chosen one.
   */
  sender: string;
  /** Twilio's SID. */
  externalId: string;
  /** ISO 8601, UTC. */
  timestamp: string;
  /** Name of the account in the credential. */
  account: string;
  /** What Twilio charged, as a positive amount; `null` until it is known. */
  price: { amount: number; currency: string } | null;
  error: { code: number; message: string } | null;
}

export type CrmType = 'sms' | 'mms' | 'whatsapp' | 'rcs' | 'call';

/** The parts of which a record is made, as API and webhooks have them. */
export interface CrmSource {
  type: CrmType;
  direction?: string | null;
  status?: string | null;
  to?: string | null;
  from?: string | null;
  messagingServiceSid?: string | null;
  sid: string;
  timestamp?: Date | string | null;
  price?: string | null;
  priceUnit?: string | null;
  errorCode?: number | string | null;
  errorMessage?: string | null;
}

/**
 * Makes the record.
 * @param account name of the account in the credential
 * @param now for events that carry no time of their own
 */
export function crmRecord(source: CrmSource, account: string, now = new Date()): CrmRecord {
  const { price, priceUnit, errorCode, errorMessage } = source;
  return {
    type: source.type,
    direction: source.direction?.startsWith('inbound') ? 'inbound' : 'outbound',
    status: source.status ?? '',
    recipient: bareAddress(source.to),
    sender: bareAddress(source.from) || (source.messagingServiceSid ?? ''),
    externalId: source.sid,
    timestamp: new Date(source.timestamp ?? now).toISOString(),
    account,
    price: price
      ? { amount: Math.abs(Number(price)), currency: (priceUnit ?? 'USD').toUpperCase() }
      : null,
    error: errorCode ? { code: Number(errorCode), message: errorMessage ?? '' } : null,
  };
}

/** An address without its channel: `whatsapp:+15005550006` is `+15005550006`. */
export const bareAddress = (address?: string | null): string => withoutChannel(address ?? '');

/** The kind of a message by its addresses and media. */
export function messageType(
  addresses: ReadonlyArray<string | null | undefined>,
  mediaCount: number,
): CrmType {
  const channels = addresses.map((address) => channelOf(address ?? ''));
  if (channels.includes('whatsapp')) return 'whatsapp';
  if (channels.includes('rcs')) return 'rcs';
  return mediaCount > 0 ? 'mms' : 'sms';
}
