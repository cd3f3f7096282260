import { concerns, type Senders } from './limitedSender';
import { isSaidInMessage } from './consentSources';
import type { ConsentBasis } from './jurisdiction';
import { unsettledIn } from './unsettled';
import type { Category, Channel, ConsentEvent, ConsentFacts, ConsentLevel } from './facts';

/** A grant with the level of consent that it gives. */
export interface Granted {
  level: ConsentLevel;
  grant: {
    at: Date | undefined;
    source: string | undefined;
    evidence: string | undefined;
    basis: ConsentBasis | undefined;
    from: 'item' | 'ledger';
  };
}

/** What the recipient's consent is for one channel, purpose and sender at one time. */
export interface ConsentState {
  state: 'granted' | 'revoked' | 'none';
  /** Strongest consent in force; `null` when none is. */
  level: ConsentLevel | null;
  /** The grant that gives `level`. */
  grant: Granted['grant'] | null;
  /** All grants in force, that one among them. */
  grants: readonly Granted[];
  /** The latest revocation that reaches this message, lifted or not. */
  revokedAt: Date | null;
  /** When all revocations in force have ended by themselves; `null` when one does not. */
  endsAt: Date | null;
  /** Of the latest message that may be an opt-out, as long as nobody has read it. */
  unclearAt: Date | null;
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
  (question.optOutScope === 'all' && !event.channelOnly) ||
  event.channel === 'any' ||
  (question.channel === 'whatsapp' && !event.channelOnly) ||
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

/** The strongest; of equal ones the latest, one without a date last. */
const strongest = (grants: readonly Granted[]): Granted | null =>
  grants.reduce<Granted | null>((best, other) => {
    if (best === null) return other;
    const higher = levels.indexOf(other.level) - levels.indexOf(best.level);
    const isLater =
      (other.grant.at?.getTime() ?? -Infinity) >= (best.grant.at?.getTime() ?? -Infinity);
    return higher > 0 || (higher === 0 && isLater) ? other : best;
  }, null);

/** The revocations that reach the message, those that have ended by themselves left out. */
const revocationsOf = (
  events: readonly ConsentEvent[],
  question: ConsentQuestion,
): ConsentEvent[] =>
  events.filter(
    (event) =>
      event.kind === 'revoke' &&
      !(event.endsAt && event.endsAt.getTime() <= question.at.getTime()) &&
      revocationCovers(event.purpose, question.category) &&
      revocationReaches(event, question) &&
      senderReaches(event.sender, question.senders, true),
  );

/**
 * The latest of them, in milliseconds since 1970; `-Infinity` without any, `Infinity` for one
 * without a readable time, which counts for ever.
 */
const latestOf = (events: readonly ConsentEvent[]): number =>
  events.reduce((latest, { occurredAt }) => {
    const at = occurredAt.getTime();
    return Math.max(latest, Number.isNaN(at) ? Infinity : at);
  }, -Infinity);

/** When the last of them ends; `null` when one never does. */
const endOf = (revocations: readonly ConsentEvent[]): Date | null =>
  revocations
    .map(({ endsAt }) => endsAt)
    .reduce((last, end) => (last && end ? (end > last ? end : last) : null), new Date(0));

/** START lifts an opt-out said in a message, so that what it had ended counts again. */
const isLiftedBy = (revocation: ConsentEvent, resumption: ConsentEvent): boolean =>
  isSaidInMessage(revocation) &&
  (resumption.purpose === 'any' || resumption.purpose === revocation.purpose) &&
  resumption.occurredAt.getTime() > revocation.occurredAt.getTime();

const lastUnsettled = (events: readonly ConsentEvent[], question: ConsentQuestion): Date | null =>
  unsettledIn(events, question.at)
    .filter((event) => revocationReaches(event, question))
    .map(({ occurredAt }) => occurredAt)
    .reduce<Date | null>((last, at) => (last && last > at ? last : at), null);

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
 * The grants of the ledger since the last revocation that stands; and whether there are grants for
 * other messages.
 */
function recordedGrants(
  { events = [], item }: ConsentFacts,
  question: ConsentQuestion,
  revokedAt: number,
): { ours: Granted[]; elsewhere: boolean } {
  const inForce = events.filter(({ kind, occurredAt }) => {
    const occurred = occurredAt.getTime();
    return isGrant(kind) && occurred <= question.at.getTime() && occurred > revokedAt;
  });
  const ours = inForce
    .filter((event) => isGrantFor(event, question))
    .map(({ level, occurredAt, source, evidence }): Granted => {
      const proof = { at: occurredAt, source, evidence: evidence ?? undefined };
      return { level: level ?? 'implied', grant: { ...proof, basis: item?.basis, from: 'ledger' } };
    });
  return { ours, elsewhere: ours.length < inForce.length };
}

/** START alone is express consent, too. */
const isGrant = (kind: ConsentEvent['kind']) => kind === 'grant' || kind === 'resume';

/**
 * What the item claims of a grant: for this message, for others, or nothing. What may be older than
 * a revocation that stands has ended with it.
 */
function claimedGrant(
  { item }: ConsentFacts,
  question: ConsentQuestion,
  revokedAt: number,
): Granted | 'elsewhere' | null {
  if (item?.status !== 'granted') return null;
  const { channel = 'any', purpose = 'any', sender = null } = item;
  const { level = 'implied', at, source, evidence, basis } = item;
  const isFuture = at !== undefined && !(at.getTime() <= question.at.getTime());
  if (isFuture || !isGrantFor({ channel, purpose, sender }, question)) return 'elsewhere';
  if (revokedAt !== -Infinity && !(at && at.getTime() > revokedAt)) return null;
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
  const { item, events = [] } = facts;
  if (item === undefined && facts.events === undefined) return undefined;
  const revocations = revocationsOf(events, question);
  const resumptions = events.filter(
    (event) =>
      event.kind === 'resume' &&
      event.occurredAt.getTime() <= question.at.getTime() &&
      isGrantFor(event, question),
  );
  const standing = revocations.filter((one) => !resumptions.some((two) => isLiftedBy(one, two)));
  const latest = latestOf(revocations);
  const wasRevoked = latest !== -Infinity;
  const endedAt = latestOf(standing);
  const claimed = claimedGrant(facts, question, endedAt);
  const { ours, elsewhere: hasOthers } = recordedGrants(facts, question, endedAt);
  const elsewhere = hasOthers || claimed === 'elsewhere';
  const unclearAt = lastUnsettled(events, question);
  const revokedAt = wasRevoked ? new Date(latest) : null;
  if (item?.status === 'revoked' || (wasRevoked && ours.length === 0)) {
    // An opt-out for good after which they consented again does not outlast a later pause.
    const forGood = standing.filter(({ endsAt }) => !endsAt);
    const isAnswered = recordedGrants(facts, question, latestOf(forGood)).ours.length > 0;
    const unanswered = isAnswered ? standing.filter(({ endsAt }) => endsAt) : standing;
    return {
      state: 'revoked',
      level: null,
      grant: null,
      grants: [],
      revokedAt: revokedAt ?? item?.at ?? null,
      endsAt: item?.status === 'revoked' ? null : endOf(unanswered),
      unclearAt,
      elsewhere,
    };
  }
  const grants = claimed === 'elsewhere' || claimed === null ? ours : [...ours, claimed];
  const inForce = strongest(grants);
  return {
    state: inForce ? 'granted' : 'none',
    level: inForce?.level ?? null,
    grant: inForce?.grant ?? null,
    grants,
    revokedAt,
    endsAt: null,
    unclearAt,
    elsewhere,
  };
};
