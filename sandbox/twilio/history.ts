import { rfc2822 } from './dates';
import { toMessageWire } from './messaging/create';
import type { Account } from './state/account';
import type { CallStatus } from './state/call';
import type { Message, MessageWire } from './state/message';
import { newCall } from './voice/call';
import type { World } from './world';

/** A message of the past, which no request can make. */
export interface PastMessage {
  atMs: number;
  to: string;
  from: string;
  status: string;
  direction?: MessageWire['direction'];
  errorCode?: number;
  /** As Twilio writes it: what is paid is negative. */
  price?: string | null;
  priceUnit?: string;
  body?: string;
  messagingServiceSid?: string;
}

/** Statuses in which a message was never sent, so that it has no `date_sent`. */
const unsent = new Set(['accepted', 'scheduled', 'queued', 'failed', 'canceled']);

/**
 * Adds a message to an account's past. Call it oldest first, as the list is in the order of
 * creation.
 */
export function pastMessage(world: World, account: Account, past: PastMessage): Message {
  const {
    atMs,
    to,
    from,
    status,
    direction = 'outbound-api',
    errorCode = null,
    price = null,
    priceUnit = 'USD',
  } = past;
  const { body = 'Hello', messagingServiceSid = null } = past;
  const at = rfc2822(atMs);
  const wire: MessageWire = {
    ...toMessageWire(world, account, {
      to,
      from,
      body,
      status,
      direction,
      mediaCount: 0,
      messaging_service_sid: messagingServiceSid,
    }),
    date_created: at,
    date_updated: at,
    date_sent: unsent.has(status) ? null : at,
    price,
    price_unit: priceUnit,
    error_code: errorCode,
    error_message: errorCode === null ? null : `Delivery failed with error ${errorCode}`,
  };
  const sentAtMs = wire.date_sent === null ? undefined : atMs;
  return account.messages.add(wire.sid, {
    wire,
    createdAtMs: atMs,
    sentAtMs,
    sender: from,
    statusCallback: undefined,
    fate: undefined,
    sendAtMs: undefined,
  });
}

/** A call of the past, which no request can make. */
export interface PastCall {
  atMs: number;
  to: string;
  from: string;
  status: CallStatus;
  direction?: 'inbound' | 'outbound-api' | 'outbound-dial';
  answeredBy?: string;
  seconds?: number;
  price?: string | null;
}

/**
 * Adds a call to an account's past. Call it oldest first, as the list is in the order of creation.
 */
export function pastCall(world: World, account: Account, past: PastCall) {
  const {
    atMs,
    to,
    from,
    status,
    direction = 'outbound-api',
    answeredBy = null,
    seconds = 0,
    price = null,
  } = past;
  const call = newCall(world, account, { from, to, direction, status });
  Object.assign(call.wire, {
    date_created: rfc2822(atMs),
    date_updated: rfc2822(atMs),
    start_time: rfc2822(atMs),
    end_time: rfc2822(atMs + seconds * 1000),
    duration: String(seconds),
    answered_by: answeredBy,
    price,
  });
  call.startedAtMs = seconds > 0 ? atMs : undefined;
  call.endedAtMs = atMs + seconds * 1000;
  return call;
}
