import type { ConsentChannel, ConsentEvent, ConsentKind } from '../../ledger/ledger';
import { FieldError } from '../../kit/fieldError';
import { namedChannel } from '../../phone/channel';
import type { Column, Row } from './columns';
import { safeSide } from '../safeSide';
import { readDate } from './dates/readDate';
import { decided, type Refusal } from './decided';
import { grantedBy, revokedBy } from './numbers';
import { entryKindOf } from './ownList';
import { channelsIn } from './says/channel';
import { wordsOf } from './says/words';
import { claimsOf, type Claim } from './statements';
import { isDate, timeOf, type DateRules } from './times';

/** What stands for what a row does not say. */
export type ImportDefaults = Partial<
  Pick<ConsentEvent, 'channel' | 'purpose' | 'level'> &
    Record<'source' | 'sender' | 'evidence', string>
>;

/** How the rows of a list are read. */
export interface ImportRules extends DateRules {
  /** What all rows are; `undefined` where each says it. */
  kind: ConsentKind | undefined;
  defaults: ImportDefaults;
  /** ISO 3166-1 alpha-2 code of the country of national numbers. */
  country: string | undefined;
}

/** What comes of a row; neither entries nor a refusal where it says nothing of consent. */
export interface RowOutcome {
  events: ConsentEvent[];
  refusal?: Refusal | undefined;
}

/**
 * The entries of the ledger that a row means. Consent counts for the best number of the row, an
 * opt-out for all of them. Never throws for what a row holds.
 */
export function readRow(
  row: Row,
  columns: ReadonlyMap<string, Column>,
  rules: ImportRules,
): RowOutcome {
  const entry = rules.kind === undefined ? entryKindOf(row.statements) : undefined;
  if (entry) return ownEntries(row, entry, rules);
  const said = claimsOf(row, (text) => isDate(text, rules));
  const areStatements = [...columns.values()].some(speaks);
  const claims = decided(said, rules.kind, areStatements);
  if ('fault' in claims) return { events: [], refusal: claims };
  const outcomes = claims.map((claim) => outcomeOf(row, claim, rules));
  const refusals = outcomes.flatMap(({ refusal }) => refusal ?? []);
  return {
    events: outcomes.flatMap(({ events }) => events),
    refusal: refusals.find(({ isOptOut }) => isOptOut) ?? refusals[0],
  };
}

/** Whether a column says who consented or opted out. */
export const speaks = ({ meaning }: Column): boolean =>
  meaning.is === 'statement' || (meaning.is === 'date' && meaning.of === 'optOut');

/** Entries of a list of ours: START, and what may be an opt-out, or was found not to be one. */
function ownEntries(
  row: Row,
  kind: NonNullable<ReturnType<typeof entryKindOf>>,
  rules: ImportRules,
): RowOutcome {
  const isUnclear = kind === 'unclear';
  const claim = { kind: isUnclear ? 'revoke' : 'grant', channel: undefined, purpose: undefined };
  const { events, refusal } = outcomeOf(row, claim as Claim, rules);
  const level = kind === 'resume' ? {} : { level: null };
  return { events: events.map((event) => ({ ...event, kind, ...level })), refusal };
}

function outcomeOf(row: Row, claim: Claim, rules: ImportRules): RowOutcome {
  const isOptOut = claim.kind === 'revoke';
  try {
    return isOptOut ? revocations(row, claim, rules) : { events: grants(row, claim, rules) };
  } catch (thrown) {
    if (!(thrown instanceof FieldError)) throw thrown;
    return { events: [], refusal: { fault: thrown, isOptOut } };
  }
}

function grants(row: Row, claim: Claim, rules: ImportRules): ConsentEvent[] {
  const { defaults, country } = rules;
  return channelsFor(row, claim).map((named) => {
    const channel = named ?? namedChannel(row.numbers[0]?.text) ?? defaults.channel ?? 'sms';
    return {
      kind: 'grant',
      recipient: grantedBy(row, channel, country),
      channel,
      purpose: purposeIn(row) ?? claim.purpose ?? defaults.purpose ?? 'marketing',
      level: oneOf('level', 'Level', row.text('level'), levels) ?? defaults.level ?? 'implied',
      occurredAt: timeOf(row, claim, rules),
      ...besides(row, rules),
    };
  });
}

function revocations(row: Row, claim: Claim, rules: ImportRules): RowOutcome {
  const { defaults, country } = rules;
  const channels = channelsFor(row, claim);
  if (channels.length === 0) return { events: [] };
  const { people, faults } = revokedBy(row, country);
  const events = channels.flatMap((channel) =>
    people.map((recipient): ConsentEvent => ({
      kind: 'revoke',
      recipient,
      channel: channel ?? defaults.channel ?? 'any',
      purpose: claim.purpose ?? purposeIn(row) ?? defaults.purpose ?? 'any',
      level: null,
      occurredAt: timeOf(row, claim, rules),
      ...besides(row, rules),
      ...narrowed(row, rules),
    })),
  );
  const [fault] = faults;
  return { events, refusal: fault && { fault, isOptOut: true } };
}

const besides = (row: Row, { defaults, now }: ImportRules) => ({
  source: row.text('source') ?? defaults.source ?? 'others',
  sender: row.text('sender') ?? defaults.sender ?? null,
  evidence: row.text('evidence') ?? defaults.evidence ?? null,
  endsAt: null,
  recordedAt: now,
});

/** What a list of ours says of an opt-out that is a pause, or means one channel alone. */
const narrowed = (row: Row, { timeZone, now }: ImportRules) => {
  const ends = row.text('endsAt');
  const reading = { ...safeSide.revoke, form: 'iso', timeZone, now } as const;
  const endsAt = ends === undefined ? undefined : readDate(ends, reading);
  return {
    // Without a readable end it has none.
    endsAt: endsAt instanceof Date ? endsAt : null,
    ...(row.text('channelOnly') === 'true' && { channelOnly: true as const }),
  };
};

const channels = ['sms', 'whatsapp', 'rcs', 'voice', 'any'] as const;
const purposes = ['marketing', 'transactional', 'any'] as const;
const levels = ['implied', 'express', 'written'] as const;

const purposeIn = (row: Row) => oneOf('purpose', 'Purpose', row.text('purpose'), purposes);

/**
 * The channels of a claim: its own, else those of the row; `undefined` where neither says one, and
 * none for e-mail, of which nothing is kept here.
 */
function channelsFor(row: Row, { channel }: Claim): Array<ConsentChannel | undefined> {
  const text = row.text('channel');
  if (channel !== undefined || text === undefined) return [channel];
  const named = channelsIn(wordsOf(text));
  if (named) return named;
  throw faulty('channel', 'Channel', text, channels);
}

function oneOf<Value extends string>(
  field: string,
  label: string,
  text: string | undefined,
  choices: readonly Value[],
): Value | undefined {
  if (text === undefined) return undefined;
  const words = wordsOf(text).trim().split(' ');
  // «Prior express written consent» is written: the strongest word counts.
  const found = choices.findLast((choice) => words.includes(choice));
  if (found) return found;
  throw faulty(field, label, text, choices);
}

const faulty = (field: string, label: string, value: string, choices: readonly string[]) =>
  new FieldError({
    field,
    label,
    value,
    fault: `is not one of the choices: use ${choices.join(', ')}`,
  });
