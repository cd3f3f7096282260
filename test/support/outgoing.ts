import { createHash } from 'node:crypto';
import type { Decision } from '../../lib/compliance/decision';
import type { Category, Channel, Facts } from '../../lib/compliance/facts';
import { evaluate } from '../../lib/compliance/gate';
import corpus from './corpora/outgoing.json';

/** A text that somebody sends, with what the gate ought to say of it. */
export interface OutgoingCase {
  id: string;
  group: string;
  text: string;
  sender: { brand: string; ownDomains: string[]; senderId?: string };
  channel: Channel;
  category: Category;
  language: string;
  country: string;
  /** `none` for an honest text. */
  harm: string;
  expected: string[];
  /** `any` where no category is asked for. */
  effectiveCategory: string[];
  ageGate?: boolean;
  consentSource?: string;
}

export const outgoingCases = corpus.cases as OutgoingCase[];

/**
 * A fifth of the texts stays shut while rules are written: it is scored, and its texts are never
 * shown. A fixed hash of the id says which.
 */
export const isShut = ({ id }: OutgoingCase): boolean =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % 5 === 0;

/** A number of each country, one of the sender, and a Tuesday noon there (UTC). */
const places: Readonly<Record<string, readonly [to: string, from: string, noon: string]>> = {
  US: ['+12025550143', '+12125550156', '17:00'],
  GB: ['+447400123456', '+447400123457', '12:00'],
  AU: ['+61491570156', '+61491570157', '04:00'],
  IN: ['+919876543210', '+919876543211', '06:30'],
  DE: ['+4915123456789', '+4915123456788', '11:00'],
  FR: ['+33612345678', '+33612345679', '11:00'],
  ES: ['+34612345678', '+34612345679', '11:00'],
  MX: ['+525512345678', '+525512345679', '18:00'],
  IT: ['+393123456789', '+393123456788', '11:00'],
  BR: ['+5511912345678', '+5511912345679', '15:00'],
  PT: ['+351912345678', '+351912345679', '12:00'],
  NL: ['+31612345678', '+31612345679', '11:00'],
};

/** Everything but the content is in order: consent, sender, time, verified country. */
const factsOf = (one: OutgoingCase): Facts => {
  const { sender, channel, category, country, language, ageGate, consentSource } = one;
  const [to, number, noon] = places[country] as (typeof places)[string];
  const now = new Date(`2026-12-01T${noon}:00Z`);
  const ownId = sender.brand
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 11);
  const isNumber = country === 'US' || channel !== 'sms';
  return {
    now,
    account: { sid: 'AC00000000000000000000000000000001', name: 'Main' },
    message: { channel, category, body: one.text, language, first: false, ageGate },
    recipient: { number: to },
    sender: {
      from: sender.senderId ?? (isNumber ? number : ownId),
      callerIdVerified: channel === 'voice' ? true : undefined,
      localEntity: true,
      registration: {
        status: 'approved',
        kind: country === 'US' && !sender.senderId ? 'campaign' : 'senderId',
      },
    },
    consent: {
      item: {
        status: 'granted',
        level: 'written',
        at: new Date(now.getTime() - 30 * 86_400_000),
        source: consentSource ?? 'website form',
        evidence: 'form 12',
        channel: 'any',
        purpose: 'any',
      },
      events: [],
    },
    history: [],
    lastInboundAt: channel === 'whatsapp' ? new Date(now.getTime() - 3_600_000) : null,
    policy: {
      brand: sender.brand,
      domains: sender.ownDomains.length > 0 ? sender.ownDomains : undefined,
      verifiedCountries: ['EU', ...Object.keys(places)],
    },
  };
};

/** Rules about the form of a text or about what a country admits, not about what the text says. */
const form = new Set(
  'CNT-OPTOUTTEXT CNT-IDENTITY CNT-SEGMENTS CNT-ADLABEL CNT-PHONEINBODY CNT-URLBAN CNT-MIXED POL-LINKS'.split(
    ' ',
  ),
);
const judgesContent = (ruleId: string): boolean =>
  !form.has(ruleId) && /^(?:AUP|CNT)-/.test(ruleId);

export interface OutgoingResult {
  one: OutgoingCase;
  /** Blocked or held by a rule that judges what a text says. */
  isCaught: boolean;
  decision: Decision;
  /** `undefined` where no category is asked for. */
  isCategoryRight: boolean | undefined;
}

/** Asks the gate about one text. */
export const judgeOutgoing = (one: OutgoingCase): OutgoingResult => {
  const decision = evaluate(factsOf(one));
  const { effective } = decision.category;
  return {
    one,
    decision,
    isCaught: decision.findings.some(
      ({ ruleId, severity, outcome }) =>
        severity !== 'warn' && outcome === 'effective' && judgesContent(ruleId),
    ),
    isCategoryRight: one.effectiveCategory.includes('any')
      ? undefined
      : one.effectiveCategory.includes(effective),
  };
};
