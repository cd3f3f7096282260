import { concerns, type Senders } from './limitedSender';
import type { ConsentBasis } from './jurisdiction';
import type { Category, Channel, ConsentEvent, ConsentFacts, ConsentLevel } from './facts';

/** What the recipient's consent is for one channel, purpose and sender at one time. */
export interface ConsentState {
  state: 'granted' | 'revoked' | 'none';
  /** Strongest consent in force; `null` when none is. */
  level: ConsentLevel | null;
  /** The grant that gives `level`. */
  grant: {
    at: Date | undefined;
    source: string | undefined;
    evidence: string | undefined;
    basis: ConsentBasis | undefined;
    from: 'item' | 'ledger';
  } | null;
  /** The latest revocation that reaches this message, lifted or not. */
  revokedAt: Date | null;
  /** Are there grants that do not reach this channel, purpose or sender? */
  elsewhere: boolean;
}

export interface ConsentQuestion {
  channel: Channel;
  category: Category;
  /** Who sends the message: a limited event applies to any of them. */
  senders: Senders;
  at: Date;
  optOutScope: 'channel' | 'all';
}

const levels: readonly ConsentLevel[] = ['implied', 'express', 'written'];

/** Does consent of level `have` satisfy a demand for `need`? */
export const satisfies = (have: ConsentLevel | null, need: ConsentLevel): boolean =>
  have !== null && levels.indexOf(have) >= levels.indexOf(need);

const family = (channel: Channel | ConsentEvent['channel']): string =>
  channel === 'mms' || channel === 'rcs' ? 'sms' : channel;

/** An opt-out sent by text also ends WhatsApp (Meta: opt-outs elsewhere count too). */
const revocationReaches = (event: ConsentEvent, question: ConsentQuestion): boolean =>
  question.optOutScope === 'all' ||
  event.channel === 'any' ||
  question.channel === 'whatsapp' ||
  family(event.channel) === family(question.channel);

const grantReaches = (channel: ConsentEvent['channel'], question: ConsentQuestion): boolean =>
  channel === 'any' || family(channel) === family(question.channel);

/**
 * Consent to marketing covers lesser messages; ending lesser messages ends marketing too: a higher
 * category is never freer.
 */
const grantCovers = (purpose: ConsentEvent['purpose'], category: Category): boolean =>
  purpose !== 'transactional' || category !== 'marketing';
const revocationCovers = (purpose: ConsentEvent['purpose'], category: Category): boolean =>
  purpose !== 'marketing' || category === 'marketing';

/** An event without a sender reaches all; one with a sender its own. */
const senderReaches = (sender: string | null, senders: Senders, whenUnknown: boolean): boolean =>
  sender === null || (concerns(sender, senders) ?? whenUnknown);

/** A grant with the level of consent that it gives. */
interface Granted {
  level: ConsentLevel;
  grant: NonNullable<ConsentState['grant']>;
}

const strongest = (one: Granted | null, other: Granted | null): Granted | null =>
  one === null || (other !== null && levels.indexOf(other.level) >= levels.indexOf(one.level))
    ? other
    : one;

/**
 * The latest revocation that reaches the message, in milliseconds since 1970; `-Infinity` without
 * any, `Infinity` for one without a readable time, which counts for ever.
 */
function latestRevocation(events: readonly ConsentEvent[], question: ConsentQuestion): number {
  const times = events
    .filter(
      (event) =>
        event.kind === 'revoke' &&
        revocationCovers(event.purpose, question.category) &&
        revocationReaches(event, question) &&
        senderReaches(event.sender, question.senders, true),
    )
    .map(({ occurredAt }) => occurredAt.getTime());
  return times.reduce(
    (latest, at) => Math.max(latest, Number.isNaN(at) ? Infinity : at),
    -Infinity,
  );
}

interface Scope {
  channel: ConsentEvent['channel'];
  purpose: ConsentEvent['purpose'];
  sender: string | null;
}

const isGrantFor = ({ channel, purpose, sender }: Scope, question: ConsentQuestion): boolean =>
  grantReaches(channel, question) &&
  grantCovers(purpose, question.category) &&
  senderReaches(sender, question.senders, false);

/**
 * The strongest grant of the ledger since the last revocation, of equal ones the last; and whether
 * there are grants for other messages.
 */
function bestGrant(
  { events = [], item }: ConsentFacts,
  question: ConsentQuestion,
  revokedAt: number,
): { best: Granted | null; elsewhere: boolean } {
  const inForce = events.filter(({ kind, occurredAt }) => {
    const occurred = occurredAt.getTime();
    return kind === 'grant' && occurred <= question.at.getTime() && occurred > revokedAt;
  });
  const ours = inForce.filter((event) => isGrantFor(event, question));
  const best = ours
    .map(({ level, occurredAt, source, evidence }): Granted => {
      const proof = { at: occurredAt, source, evidence: evidence ?? undefined };
      return { level: level ?? 'implied', grant: { ...proof, basis: item?.basis, from: 'ledger' } };
    })
    .reduce<Granted | null>(strongest, null);
  return { best, elsewhere: ours.length < inForce.length };
}

/** What the item claims of a grant: for this message, for others, or nothing. */
function claimedGrant(
  { item }: ConsentFacts,
  question: ConsentQuestion,
): Granted | 'elsewhere' | null {
  if (item?.status !== 'granted') return null;
  const { channel = 'any', purpose = 'any', sender = null } = item;
  const { level = 'implied', at, source, evidence, basis } = item;
  const isFuture = at !== undefined && !(at.getTime() <= question.at.getTime());
  if (isFuture || !isGrantFor({ channel, purpose, sender }, question)) return 'elsewhere';
  return { level, grant: { at, source, evidence, basis, from: 'item' } };
}

/**
 * Derives the state from the ledger's events and the item's claim; `undefined` when neither is
 * known.
 *
 * The latest event decides; at the same instant the revocation wins, and one dated in the future
 * already counts. The item can add a grant or a revocation, but its grant never lifts a revocation:
 * that takes an event in the ledger.
 */
export const consentState = (
  facts: ConsentFacts,
  question: ConsentQuestion,
): ConsentState | undefined => {
  const { item, events } = facts;
  if (item === undefined && events === undefined) return undefined;
  const revokedAt = latestRevocation(events ?? [], question);
  const wasRevoked = revokedAt !== -Infinity;
  const claimed = claimedGrant(facts, question);
  const { best, elsewhere: hasOthers } = bestGrant(facts, question, revokedAt);
  const elsewhere = hasOthers || claimed === 'elsewhere';
  if (item?.status === 'revoked' || (wasRevoked && !best)) {
    const at = wasRevoked ? new Date(revokedAt) : (item?.at ?? null);
    return { state: 'revoked', level: null, grant: null, revokedAt: at, elsewhere };
  }
  const inForce = claimed === 'elsewhere' ? best : strongest(best, claimed);
  return {
    state: inForce ? 'granted' : 'none',
    level: inForce?.level ?? null,
    grant: inForce?.grant ?? null,
    revokedAt: wasRevoked ? new Date(revokedAt) : null,
    elsewhere,
  };
};
