import { canonicalJson } from './canonical';
import { checklistOf } from './checklist';
import type { Decision } from './decision';
import type { Facts, Override } from './facts';
import { discreet } from './discreet';
import { findingOf } from './finding';
import { iso } from './iso';
import { valueHash } from './hashes';
import { outcomeOf, type Outcome } from './outcome';
import { overrideVerdict } from './override';
import { packIdentity } from './packIdentity';
import { signPass } from './pass';
import { refusalText } from './refusal';
import type { Pack } from './pack';
import { longestValiditySeconds } from './messageLimits';
import { minuteMilliseconds } from '../kit/durations';
import { topicMark } from './topic';

export interface DecideOptions {
  /** Secret key (the ledger's): hashes become HMACs and an allowed message gets a pass. */
  key?: Buffer;
  /** Id of the record; derived from input and rule pack when absent. */
  decisionId?: string;
  /** Hash of the preceding record, for a chained audit trail. */
  previousHash?: string;
}

const engineVersion = '1.0.0';

/** How long an answer may be relied upon, in ms. */
const validMs = 10 * minuteMilliseconds;

const isoOrNull = (ms: number | undefined): string | null =>
  ms === undefined || Number.isNaN(ms) ? null : iso(ms);

const asUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

const validityPeriod = ({ notBefore, notAfter }: Outcome): number | null =>
  notBefore === undefined || notAfter === undefined
    ? null
    : Math.max(1, Math.min(longestValiditySeconds, Math.floor((notAfter - notBefore) / 1000)));

const validUntil = (facts: Facts, { effect, notBefore, notAfter }: Outcome): Date => {
  const soon = facts.now.getTime() + validMs;
  if (effect === 'hold') return new Date(notBefore ?? soon);
  return new Date(effect === 'allow' && notAfter !== undefined ? Math.min(soon, notAfter) : soon);
};

const passFor = (
  facts: Facts,
  category: Decision['category']['effective'],
  until: Date,
  id: string,
  key: Buffer,
): string => {
  const { account, message, recipient, sender } = facts;
  const { channel, body, mediaUrls, contentSid, contentVariables, sendAt } = message;
  const { from, messagingServiceSid } = sender;
  return signPass(
    {
      account: account.sid,
      recipient: recipient.number,
      from,
      messagingServiceSid,
      channel,
      text: body,
      mediaUrls,
      contentSid,
      contentVariables,
      category,
      sendAt,
    },
    until,
    id,
    key,
    topicMark(message.topic, key),
  );
};

const overrideRecord = (override: Override | undefined, at: Date): Decision['override'] => {
  if (override === undefined) return null;
  const { expiresAt, rulesWaived, ...named } = override;
  return {
    ...named,
    rulesWaived: [...rulesWaived],
    expiresAt: isoOrNull(expiresAt.getTime()),
    ...overrideVerdict(override, at),
  };
};

const saidOf = (
  checklist: Decision['checklist'],
  said: (sentence: string) => string,
): Decision['checklist'] => {
  const { consent, optOut, content, compliance } = checklist;
  const of = <Answer extends { reason: string }>(answer: Answer) => ({
    ...answer,
    reason: said(answer.reason),
  });
  return {
    consent: of(consent),
    optOut: of(optOut),
    content: of(content),
    compliance: of(compliance),
  };
};

/**
 * Decides whether a message may go out: pure, the same facts and pack always give the same record.
 *
 * @param facts what is known; `undefined` means not known, and a rule that needs it says so instead
 * of guessing
 * @param pack  rules and jurisdictions, see `gate.ts` for the package's own
 * @returns the decision record, without number, text or source in clear unless the house wants them
 */
export const decide = (facts: Facts, pack: Pack, options: DecideOptions = {}): Decision => {
  const { key, previousHash = null } = options;
  const outcome = outcomeOf(facts, pack);
  const { context, evaluatedRules, notEvaluated } = outcome.first;
  const { place, declared } = context;
  const { override } = facts.policy;
  const said = discreet(context);
  const findings = outcome.concerns.map((found) => findingOf(found, facts, said, key));
  const inputHash = valueHash(canonicalJson(facts), key);
  const rulePack = packIdentity(pack);
  const until = validUntil(facts, outcome);
  const decisionId = options.decisionId ?? asUuid(valueHash(`${inputHash}.${rulePack.sha256}`));

  return {
    decisionId,
    schemaVersion: 1,
    engineVersion,
    rulePack,
    tzDataVersion: facts.tzDataVersion ?? null,
    evaluatedAt: iso(facts.now.getTime()),
    validUntil: iso(until.getTime()),
    mode: facts.policy.dryRun ? 'dryRun' : 'enforce',
    decision: outcome.effect,
    notBefore: isoOrNull(outcome.notBefore),
    notAfter: isoOrNull(outcome.notAfter),
    validityPeriod: validityPeriod(outcome),
    category: { ...declared, why: declared.why === null ? null : said(declared.why) },
    recipient: {
      e164Hash: valueHash(facts.recipient.number, key),
      country: place.countries[0] ?? null,
      region: place.regions.join(',') || null,
      zones: [...place.zones],
      zoneBasis: place.zoneBasis,
      confidence: place.confidence,
    },
    findings,
    evaluatedRules,
    notEvaluated: notEvaluated.map(({ ruleId, missingInput }) => ({ ruleId, missingInput })),
    checklist: saidOf(checklistOf(outcome), said),
    refusal: outcome.effect === 'allow' ? null : refusalText(outcome.effect, findings),
    override: overrideRecord(override, context.at),
    inputHash,
    previousHash,
    pass:
      key !== undefined && outcome.effect === 'allow'
        ? passFor(facts, declared.effective, until, decisionId, key)
        : null,
  };
};
