import type { ContentVerdict } from './content/verdict/verdict';

/** Strictest first: a message may be moved to an earlier category, never to a later one. */
export const categories = [
  'marketing',
  'transactional',
  'conversational',
  'oneTimeCode',
  'emergency',
] as const;
export type Category = (typeof categories)[number];

export const channels = ['sms', 'mms', 'whatsapp', 'rcs', 'voice'] as const;
export type Channel = (typeof channels)[number];

/** `text` stands for every written channel: SMS, MMS, RCS and, out of caution, WhatsApp. */
export type ChannelGroup = 'text' | 'voice';
export const channelGroup = (channel: Channel): ChannelGroup =>
  channel === 'voice' ? 'voice' : 'text';

/**
 * Everything a decision may look at. `undefined` means "not known", `null` "looked up, there is
 * none".
 */
export interface Facts {
  /** The moment of the decision; the engine has no clock of its own. */
  now: Date;
  account: { sid: string; name?: string };
  message: MessageFacts;
  recipient: RecipientFacts;
  sender: SenderFacts;
  consent: ConsentFacts;
  /** Earlier sends to this recipient, in any order. */
  history?: readonly PastSend[];
  /** Last inbound message of this recipient to this sender on this channel. */
  lastInboundAt?: Date | null;
  /** Text of that last inbound message, if kept; Twilio's `OptOutType` of it, if any. */
  lastInbound?: { text: string; optOutType?: string; at: Date } | null;
  /** Seconds that the message may wait in queues before Twilio hands it over. */
  queueSeconds?: number;
  /** How many messages this run sends with this sender, and how many further senders share them. */
  batch?: { size: number };
  /** Version of the host's time-zone data (`process.versions.tz`). */
  tzDataVersion?: string;
  policy: Policy;
}

export interface MessageFacts {
  channel: Channel;
  category: Category;
  /** Text as it will be sent; `undefined` for a template whose text is not known. */
  body?: string;
  mediaUrls?: readonly string[];
  contentSid?: string;
  contentVariables?: string | Readonly<Record<string, string>>;
  sendAt?: Date;
  /** BCP 47 language of the text, for suggested wording; otherwise the country's. */
  language?: string;
  /** Subject of a campaign: statutory caps count per subject. */
  topic?: string;
  /** Is this the first message to this recipient from this brand? */
  first?: boolean;
  /** What Meta says of the template. */
  template?: {
    approval: 'approved' | 'pending' | 'rejected' | 'paused' | 'disabled';
    category?: 'marketing' | 'utility' | 'authentication';
  };
  /** Voice: does the call use a recorded or synthetic voice? */
  artificialVoice?: boolean;
  /**
   * Answer to a revocation: how many confirmations went out, and whether it carries marketing is
   * read from the text.
   */
  confirmsRevocation?: { revokedAt: Date; sentBefore: number };
  /** The message collects a debt (Regulation F). */
  debtCollection?: boolean;
  /** Was the text written by a language model? */
  generated?: boolean;
  /** What classifiers and persons say of the text. */
  contentVerdicts?: readonly ContentVerdict[];
  /** Alcohol, tobacco and the like: has the recipient's age been checked? */
  ageGate?: boolean;
}

export interface RecipientFacts {
  /** E.164, without a channel prefix. */
  number: string;
  /** IANA zone. */
  timeZone?: string;
  postcode?: string;
  /** State or province, ISO 3166-2 without the country: `FL`. */
  region?: string;
  /** ISO 3166-1 alpha-2, when the address is known to differ from the number. */
  country?: string;
  /** Lookup `line_type_intelligence`. */
  lineType?: string;
  /** Lookup `reassigned_number`. */
  reassigned?: { answer: 'yes' | 'no' | 'no data'; checkedAt: Date };
  /** Do-not-call register: result and when it was asked. */
  doNotCall?: { listed: boolean; checkedAt: Date; exempt?: boolean };
  /** Is the number on a list of known litigators? */
  litigator?: boolean;
  /** Meta's `user_preferences`: marketing stopped by the person. */
  whatsappMarketing?: 'stop' | 'resume';
  /** Last time Twilio answered 63049 (Meta's limit per user). */
  whatsappLimitedAt?: Date | null;
}

export interface SenderFacts {
  /** E.164, short code or alphanumeric sender ID, without a channel prefix. */
  from?: string;
  messagingServiceSid?: string;
  /** The numbers of messaging services, by SID, where a limited consent makes them matter. */
  pools?: Readonly<Record<string, readonly string[]>>;
  /**
   * Registration of the sender where one is needed (A2P 10DLC campaign, toll-free verification,
   * sender-ID register).
   */
  registration?: {
    status: 'approved' | 'pending' | 'rejected' | 'none';
    kind?: 'campaign' | 'tollFree' | 'shortCode' | 'senderId';
  };
  /** May this account show the number as caller ID? */
  callerIdVerified?: boolean;
  /** Does the sender have a local legal entity in the recipient's country? */
  localEntity?: boolean;
  /** How many different senders carried this same text in the last 24 hours. */
  sendersOfSameText?: number;
}

export type ConsentLevel = 'implied' | 'express' | 'written';

/**
 * The ledger's consent event. Neither room may import the other; a difference between the two does
 * not compile (test/unit/compliance/consentEvent.types.ts).
 */
export interface ConsentEvent {
  kind: 'grant' | 'revoke' | 'resume' | 'unclear' | 'cleared';
  recipient: string;
  channel: 'sms' | 'whatsapp' | 'rcs' | 'voice' | 'any';
  purpose: 'marketing' | 'transactional' | 'any';
  sender: string | null;
  level: ConsentLevel | null;
  source: string;
  evidence: string | null;
  occurredAt: Date;
  endsAt: Date | null;
  channelOnly?: true;
  recordedAt: Date;
}

export interface ConsentFacts {
  /**
   * What the item itself says. It can grant, but it never lifts a revocation that the ledger holds.
   */
  item?: {
    status: 'granted' | 'revoked' | 'none';
    level?: ConsentLevel;
    /** When it was given. */
    at?: Date;
    source?: string;
    evidence?: string;
    channel?: ConsentEvent['channel'];
    purpose?: ConsentEvent['purpose'];
    /** Brand or sender it was given to. */
    sender?: string;
    /** What implied consent rests on. */
    basis?: 'purchase' | 'inquiry' | 'contract';
  };
  /** The ledger's events of this recipient; `undefined` when no ledger was asked. */
  events?: readonly ConsentEvent[];
}

export interface PastSend {
  at: Date;
  category?: string;
  topic?: string;
  /** Where it is not known, it counts as either. */
  group?: ChannelGroup;
}

/** House rules: they only ever narrow what the law allows, except `verifiedCountries`. */
export interface Policy {
  /** Brand name as recipients know it. */
  brand?: string;
  /**
   * Hours in which the house sends marketing (`HH:mm`, local to the recipient, end excluded) and on
   * which days (1 Monday … 7 Sunday).
   */
  hours?: { from: string; to: string; days?: readonly number[] };
  /**
   * At most `max` messages to a recipient in `hours` hours, optionally of one category, or about
   * each topic by itself.
   */
  caps?: ReadonlyArray<{ max: number; hours: number; category?: Category; perTopic?: boolean }>;
  /** Largest batch that may go out without a messaging service. */
  batchLimit?: number;
  allowedCountries?: readonly string[];
  blockedCountries?: readonly string[];
  /** Registrable domains that belong to the sender. */
  domains?: readonly string[];
  /** Restricts links to `domains`. */
  linksOnlyToDomains?: boolean;
  /** Days (`yyyy-MM-dd`) on which no marketing goes out, beyond the law's. */
  holidays?: readonly string[];
  /** Countries whose unverified values the house has had checked by its own counsel. */
  verifiedCountries?: readonly string[];
  /** Content classes for which the house holds an approval: `gambling`, `alcohol`, … */
  approvals?: readonly string[];
  /**
   * Who has to judge a text: the rules alone (as when absent), a verdict besides for texts that a
   * model may have written, or a verdict for every text.
   */
  contentJudgedBy?: 'rules' | 'verdictForGenerated' | 'verdictAlways';
  /** States under a telemarketing ban by their emergency order: `US-LA`. */
  emergencyBans?: readonly string[];
  /** Does an opt-out on one channel count for all of them? It does unless the house says not. */
  optOutScope?: 'channel' | 'all';
  /** May the record quote words, hosts, numbers and sources? */
  recordInClear?: boolean;
  /** Decide and record, but let everything pass. */
  dryRun?: boolean;
  override?: Override;
}

/** A named person's waiver of some rules, for a while. */
export interface Override {
  by: string;
  role?: string;
  reason: string;
  ticket?: string;
  expiresAt: Date;
  /** Ids of the rules waived; those marked as not overridable are waived by nobody. */
  rulesWaived: readonly string[];
}
