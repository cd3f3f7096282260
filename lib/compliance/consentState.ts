import { concerns, type Senders } from './limitedSender';
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
    basis: 'purchase' | 'inquiry' | 'contract' | undefined;
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
  const at = question.at.getTime();

  let revokedAt = -Infinity;
  for (const event of events ?? []) {
    if (event.kind !== 'revoke' || !revocationCovers(event.purpose, question.category)) continue;
    if (!revocationReaches(event, question) || !senderReaches(event.sender, question.senders, true))
      continue;
    const occurred = event.occurredAt.getTime();
    // A revocation without a readable time counts for ever.
    revokedAt = Math.max(revokedAt, Number.isNaN(occurred) ? Infinity : occurred);
  }

  let level: ConsentLevel | null = null;
  let grant: ConsentState['grant'] = null;
  let elsewhere = false;
  const offer = (offered: ConsentLevel, from: NonNullable<ConsentState['grant']>): void => {
    if (level !== null && levels.indexOf(offered) < levels.indexOf(level)) return;
    level = offered;
    grant = from;
  };

  for (const event of events ?? []) {
    const occurred = event.occurredAt.getTime();
    const isInForce = occurred <= at && occurred > revokedAt;
    if (event.kind !== 'grant' || !isInForce) continue;
    const reaches =
      grantReaches(event.channel, question) &&
      grantCovers(event.purpose, question.category) &&
      senderReaches(event.sender, question.senders, false);
    if (!reaches) elsewhere = true;
    else {
      const { occurredAt, source, evidence } = event;
      offer(event.level ?? 'implied', {
        at: occurredAt,
        source,
        evidence: evidence ?? undefined,
        basis: item?.basis,
        from: 'ledger',
      });
    }
  }
  const lifted = grant !== null;

  if (item?.status === 'granted') {
    const reaches =
      grantReaches(item.channel ?? 'any', question) &&
      grantCovers(item.purpose ?? 'any', question.category) &&
      senderReaches(item.sender ?? null, question.senders, false) &&
      (item.at === undefined || item.at.getTime() <= at);
    if (!reaches) elsewhere = true;
    else if (revokedAt === -Infinity || lifted) {
      offer(item.level ?? 'implied', {
        at: item.at,
        source: item.source,
        evidence: item.evidence,
        basis: item.basis,
        from: 'item',
      });
    }
  }

  const revoked = item?.status === 'revoked' || (revokedAt !== -Infinity && !lifted);
  return {
    state: revoked ? 'revoked' : level === null ? 'none' : 'granted',
    level: revoked ? null : level,
    grant: revoked ? null : grant,
    revokedAt:
      revokedAt === -Infinity
        ? item?.status === 'revoked'
          ? (item.at ?? null)
          : null
        : new Date(revokedAt),
    elsewhere,
  };
};
