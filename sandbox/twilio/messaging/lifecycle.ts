import { recordAlert } from '../alerts';
import { rfc2822 } from '../dates';
import { publish } from '../eventStreams/publish';
import { magicFate } from '../magic';
import type { Account } from '../state/account';
import type { Message } from '../state/message';
import type { World } from '../world';
import { segments } from './segments';
import { postStatus } from './statusCallback';

const next: Record<string, string | undefined> = {
  accepted: 'queued',
  queued: 'sending',
  sending: 'sent',
  sent: 'delivered',
};

/** Longest delay that a timer of Node takes, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** US list price of one segment, in dollars; a stand-in that gives answers the right shape. */
const PRICE_PER_SEGMENT = 0.0083;

/** Moves a message to a status and tells its status callback. */
export function setStatus(
  world: World,
  account: Account,
  message: Message,
  status: string,
  errorCode?: number,
): void {
  const { wire } = message;
  const nowMs = world.now();
  wire.status = status;
  wire.date_updated = rfc2822(nowMs);
  if (errorCode !== undefined) {
    wire.error_code = errorCode;
    wire.error_message = `Delivery failed with error ${errorCode}`;
    recordAlert(world, account, {
      errorCode,
      text: wire.error_message,
      url: '',
      method: '',
      resourceSid: wire.sid,
    });
  }
  if (status === 'sent') {
    message.sentAtMs = nowMs;
    wire.date_sent = wire.date_updated;
    wire.from = message.sender;
    wire.price = (-PRICE_PER_SEGMENT * segments(wire.body)).toFixed(5);
  }
  postStatus(world, account, message);
  const type = `com.twilio.messaging.message.${status}`;
  publish(world, account, type, () => [
    {
      accountSid: account.sid,
      messageSid: wire.sid,
      messageStatus: status.toUpperCase(),
      from: message.sender,
      to: wire.to,
      ...(errorCode !== undefined && { errorCode }),
      timestamp: nowMs,
      eventName: type,
    },
  ]);
}

/** Status after this one, by the fate of the message or its recipient. */
function following(
  world: World,
  { wire, fate: own }: Message,
): { status: string; errorCode?: number } | undefined {
  const fate = own ?? (world.fates.get(wire.to) ?? magicFate(wire.to))?.message;
  if (fate?.status === wire.status) return undefined;
  if (fate?.status === 'read' && wire.status === 'delivered') return fate;
  const status = next[wire.status];
  if (!status) return undefined;
  const ends =
    (fate?.status === 'failed' && status === 'sending') ||
    (fate?.status === 'undelivered' && status === 'delivered');
  return ends ? fate : { status };
}

/** Lets a message run through its statuses by itself. */
export function progress(world: World, account: Account, message: Message): void {
  const { wire, sendAtMs } = message;
  const scheduled = wire.status === 'scheduled' && sendAtMs !== undefined;
  const delayMs = scheduled
    ? Math.min(sendAtMs - world.now(), LONGEST_TIMER_MS)
    : world.options.statusDelayMs;
  const step = () => {
    if (wire.status === 'canceled') return;
    const then = wire.status === 'scheduled' ? { status: 'queued' } : following(world, message);
    if (!then) return;
    setStatus(world, account, message, then.status, then.errorCode);
    if (following(world, message)) progress(world, account, message);
  };
  if (scheduled) world.schedule.idleAfter(delayMs, step);
  else world.schedule.after(delayMs, step);
}
