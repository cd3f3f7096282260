import type { MessageFate } from '../magic';
import type { Account } from '../state/account';

const WINDOW_MS = 24 * 3_600_000;

/**
 * What becomes of a WhatsApp text that is no template when its recipient has been silent for a day.
 */
export const outsideWindow: MessageFate = { status: 'undelivered', errorCode: 63016 };

/**
 * Whether a WhatsApp text needs a template: its recipient sent nothing to this sender in the last
 * 24 hours.
 */
export function isOutsideWindow(
  account: Account,
  to: string,
  sender: string,
  nowMs: number,
): boolean {
  if (!to.startsWith('whatsapp:')) return false;
  return !account.messages
    .to(sender)
    .some(
      ({ wire, createdAtMs }) =>
        wire.direction === 'inbound' && wire.from === to && nowMs - createdAtMs < WINDOW_MS,
    );
}
