import { DateTime } from 'luxon';
import type { ConsentEvent } from '../../ledger/ledger';
import { FieldError } from '../../kit/fieldError';
import { isE164, withoutChannel, withoutPunctuation } from '../../phone/phoneNumber';

/** What a list says of one person, by our names; empty where it says nothing. */
export type ImportRow = Partial<Record<ImportColumn, string>>;

export type ImportColumn = keyof typeof columnNames;

/** What is assumed where a row says nothing. */
type ImportDefaults = Partial<
  Pick<ConsentEvent, 'channel' | 'purpose' | 'level' | 'occurredAt'> &
    Record<'source' | 'sender' | 'evidence', string>
>;

/**
 * Headings that are understood, without regard to case, spaces and punctuation; Twilio's Consent
 * API among them.
 */
const columnNames = {
  to: ['to', 'phone', 'phonenumber', 'number', 'recipient', 'mobile', 'mobilenumber', 'contactid'],
  kind: ['kind', 'action', 'status', 'consent', 'consentstatus'],
  channel: ['channel'],
  purpose: ['purpose'],
  level: ['level', 'consentlevel'],
  source: ['source', 'consentsource'],
  sender: ['sender', 'senderid', 'brand'],
  evidence: ['evidence', 'proof'],
  occurredAt: ['occurredat', 'date', 'timestamp', 'dateofconsent', 'consentdate', 'consentedat'],
} as const;

const kinds: Readonly<Record<string, ConsentEvent['kind']>> = {
  grant: 'grant',
  granted: 'grant',
  optin: 'grant',
  optedin: 'grant',
  subscribed: 'grant',
  yes: 'grant',
  true: 'grant',
  start: 'grant',
  revoke: 'revoke',
  revoked: 'revoke',
  optout: 'revoke',
  optedout: 'revoke',
  unsubscribed: 'revoke',
  no: 'revoke',
  false: 'revoke',
  stop: 'revoke',
};
const channels = ['sms', 'whatsapp', 'rcs', 'voice', 'any'] as const;
const purposes = ['marketing', 'transactional', 'any'] as const;
const levels = ['implied', 'express', 'written'] as const;

const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

/** Which of our columns a heading means. */
export function columnOf(heading: string): ImportColumn | undefined {
  const name = bare(heading);
  return (Object.keys(columnNames) as ImportColumn[]).find((column) =>
    (columnNames[column] as readonly string[]).includes(name),
  );
}

/**
 * The entry of the ledger that a row means.
 * @throws FieldError naming the column, its value and the remedy
 */
export function eventOfRow(
  row: ImportRow,
  given: ConsentEvent['kind'] | undefined,
  defaults: ImportDefaults,
  now: Date,
): ConsentEvent {
  const kind = given ?? kindOf(row.kind);
  const isGrant = kind === 'grant';
  return {
    kind,
    recipient: numberOf(row.to),
    channel:
      oneOf('channel', 'Channel', row.channel, channels) ??
      defaults.channel ??
      (isGrant ? 'sms' : 'any'),
    purpose:
      oneOf('purpose', 'Purpose', row.purpose, purposes) ??
      defaults.purpose ??
      (isGrant ? 'marketing' : 'any'),
    level: isGrant
      ? (oneOf('level', 'Level', row.level, levels) ?? defaults.level ?? 'implied')
      : null,
    source: row.source ?? defaults.source ?? 'others',
    sender: row.sender ?? defaults.sender ?? null,
    evidence: row.evidence ?? defaults.evidence ?? null,
    occurredAt: timeOf(row.occurredAt) ?? defaults.occurredAt ?? (isGrant ? undated() : now),
    recordedAt: now,
  };
}

function kindOf(value: string | undefined): ConsentEvent['kind'] {
  const kind = value && kinds[bare(value)];
  if (kind) return kind;
  throw faulty(
    'kind',
    'Kind',
    value,
    `${value ? 'is not known' : 'is empty'}: use grant or revoke, or choose for all rows what they are`,
  );
}

function numberOf(value: string | undefined): string {
  const number = withoutPunctuation(withoutChannel(value ?? ''));
  if (isE164(number)) return number;
  throw faulty(
    'to',
    'To',
    value,
    `${value ? 'is not a phone number in E.164 form' : 'is empty'}: write a plus, the country code and the number`,
  );
}

function oneOf<Value extends string>(
  field: string,
  label: string,
  value: string | undefined,
  choices: readonly Value[],
): Value | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (found) return found;
  throw faulty(field, label, value, `is not one of the choices: use ${choices.join(', ')}`);
}

function timeOf(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const time = DateTime.fromISO(value.replace(' ', 'T'), { zone: 'utc' });
  if (time.isValid) return time.toJSDate();
  throw faulty(
    'occurredAt',
    'Occurred At',
    value,
    'is not a date and time: use ISO 8601, such as 2026-11-22T09:00:00Z',
  );
}

/** If it were dated now, an old consent would lift every opt-out given since. */
function undated(): never {
  throw faulty(
    'occurredAt',
    'Occurred At',
    undefined,
    'is empty: give the date of the consent in the row or as a default, as it decides which opt-outs came later',
  );
}

const faulty = (field: string, label: string, value: string | undefined, fault: string) =>
  new FieldError({ field, label, value, fault });
