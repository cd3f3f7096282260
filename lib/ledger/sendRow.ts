import type { ColumnType, Row, Value } from './database';
import { hashPerson, type KeyedHash } from './keyedHash';
import type { Reservation, Send, SendRef } from './ledger';
import { integer, integerOrNull, text, textOrNull, timeOrNull } from './row';

/**
 * Primary key of a send. The idempotency key may itself name a person, so only a hash of it is
 * kept. A key of the user's own never collides with one made from an execution.
 */
export function sendId(hash: KeyedHash, { account, kind, recipient, key, isOwn }: SendRef): string {
  if (key === '') throw new TypeError('The idempotency key of a send is empty');
  return hash('send', account, kind, recipient, isOwn ? 'own' : 'execution', key);
}

/** The id that a send had before ids included account and kind. */
export const formerSendId = (hash: KeyedHash, { recipient, key, kind, isOwn }: SendRef): string =>
  `1:${hash('send', recipient, isOwn ? `${kind}: ${key}` : key)}`;

/** Of where a send goes; `null` where nothing but the recipient says it. */
export const addressHash = (hash: KeyedHash, { address }: Pick<Reservation, 'address'>) =>
  address === undefined ? null : hash('address', address);

/** SQL: the row of `send` is still of the attempt that `given` speaks of. */
export const isMeantAttempt = '(given.attempt IS NULL OR send.attempt = given.attempt)';

/** The columns that a reservation fills. */
export const reservedColumns = {
  id: 'text',
  person_hash: 'text',
  address_hash: 'text',
  account: 'text',
  kind: 'text',
  sender: 'text',
  content_hash: 'text',
  category: 'text',
  topic: 'text',
  template: 'text',
  due_at: 'integer',
  origin: 'text',
  place: 'text',
  execution: 'text',
  established_at: 'integer',
  attempt: 'text',
} as const satisfies Record<string, ColumnType>;

/**
 * The values for them, and how long the key is kept.
 * @param attempt for a reservation that names none
 */
export function reservedCells(hash: KeyedHash, reservation: Reservation, attempt: string): Value[] {
  const { recipient, account, kind, sender, contentHash, category, topic, template, origin } =
    reservation;
  return [
    sendId(hash, reservation),
    hashPerson(hash, recipient),
    addressHash(hash, reservation),
    account,
    kind,
    sender,
    contentHash,
    category,
    topic ?? null,
    template ?? null,
    reservation.dueAt?.getTime() ?? null,
    origin?.node ?? null,
    origin?.place ?? null,
    origin?.execution ?? null,
    origin?.establishedAt ?? null,
    reservation.attempt ?? attempt,
    reservation.keepForMilliseconds,
  ];
}

/** @param row with `read_at`, the ledger's time of reading */
export function toSend(row: Row, { account, kind, recipient, key, isOwn }: SendRef): Send {
  return {
    account,
    kind,
    recipient,
    key,
    isOwn,
    sender: textOrNull(row, 'sender'),
    contentHash: text(row, 'content_hash'),
    category: textOrNull(row, 'category'),
    topic: textOrNull(row, 'topic'),
    state: text(row, 'state') as Send['state'],
    sid: textOrNull(row, 'sid'),
    errorCode: integerOrNull(row, 'error_code'),
    result: textOrNull(row, 'result'),
    owner: text(row, 'owner'),
    attempt: text(row, 'attempt'),
    version: integer(row, 'version'),
    reservedAt: new Date(integer(row, 'reserved_at')),
    ageMilliseconds: integer(row, 'read_at') - integer(row, 'reserved_at'),
    settledAt: timeOrNull(row, 'settled_at'),
  };
}
