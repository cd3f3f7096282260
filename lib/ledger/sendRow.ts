import type { ColumnType, Row, Value } from './database';
import { hashRecipient, type KeyedHash } from './keyedHash';
import type { Reservation, Send, SendRef } from './ledger';
import { integerOrNull, text, textOrNull, time, timeOrNull } from './row';

/** Primary key of a send. Its key may itself name a person, therefore only a hash of it is kept. */
export function sendId(hash: KeyedHash, { key, recipient }: SendRef): string {
  if (key === '') throw new TypeError('The idempotency key of a send is empty');
  return hash('send', recipient, key);
}

/** The columns that a reservation fills. */
export const reservedColumns = {
  id: 'text',
  recipient_hash: 'text',
  account: 'text',
  kind: 'text',
  sender: 'text',
  content_hash: 'text',
  category: 'text',
  expires_at: 'integer',
} as const satisfies Record<string, ColumnType>;

export function reservedCells(hash: KeyedHash, reservation: Reservation): Value[] {
  const { recipient, account, kind, sender, contentHash, category, expiresAt } = reservation;
  return [
    sendId(hash, reservation),
    hashRecipient(hash, recipient),
    account,
    kind,
    sender,
    contentHash,
    category,
    expiresAt.getTime(),
  ];
}

export function toSend(row: Row, { key, recipient }: SendRef): Send {
  return {
    key,
    recipient,
    account: text(row, 'account'),
    kind: text(row, 'kind'),
    sender: textOrNull(row, 'sender'),
    contentHash: text(row, 'content_hash'),
    category: textOrNull(row, 'category'),
    expiresAt: time(row, 'expires_at'),
    state: text(row, 'state') as Send['state'],
    sid: textOrNull(row, 'sid'),
    errorCode: integerOrNull(row, 'error_code'),
    result: textOrNull(row, 'result'),
    owner: text(row, 'owner'),
    reservedAt: time(row, 'reserved_at'),
    heldAt: time(row, 'held_at'),
    settledAt: timeOrNull(row, 'settled_at'),
  };
}
