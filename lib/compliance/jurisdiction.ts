import type { ChannelGroup, ConsentLevel } from './facts';
import type { Tier } from './decision';
import type { Period } from './time/period';

/** Where a value comes from; no value without one. */
export interface Sourced {
  /** Address of the text, or its name where only a copy was read. */
  source: string;
  tier: Tier;
  /** `yyyy-MM-dd` */
  checkedOn: string;
  /** First local day on which the value applies. */
  effectiveFrom?: string;
  /** First local day on which it no longer applies. */
  effectiveTo?: string;
  /** Doubtful whether it binds: it warns and never holds or blocks. */
  advisory?: true;
  note?: string;
}

/** `08:00-21:00`, local time, end excluded. */
export type Interval = `${number}:${number}-${number}:${number}`;

/**
 * Permitted times of a week; an empty list means no sending that day. `holidays` falls back to the
 * weekday.
 */
export interface Week {
  weekdays: readonly Interval[];
  saturday: readonly Interval[];
  sunday: readonly Interval[];
  holidays?: readonly Interval[];
}

export interface HoursRow extends Sourced {
  on: readonly ChannelGroup[];
  week: Week;
  /** Consent of this level lifts the row. */
  liftedBy?: ConsentLevel;
  /** Binds calls with a recorded or artificial voice only, and those of which it is not known. */
  recordedOnly?: true;
}

/** What implied consent may rest on. */
export type ConsentBasis = 'purchase' | 'inquiry' | 'contract';

export interface ConsentRow extends Sourced {
  on: readonly ChannelGroup[];
  /** Level that marketing needs. */
  level: ConsentLevel;
  /** How long any consent lasts from the day on which it was given. */
  validFor?: Period;
  /**
   * Implied consent that will do as well: what it may rest on, and how long it lasts from then on
   * (`null`: no end found).
   */
  implied?: Sourced & { lasts: Partial<Record<ConsentBasis, Period | null>> };
  /** Is proof of the consent demanded? */
  proof?: boolean;
}

export interface CapRow extends Sourced {
  /** What it caps; where that is texts and calls, they are counted together. */
  on: readonly ChannelGroup[];
  max: number;
  /** Length of the moving period in hours. */
  hours: number;
  /** Counted for each subject on its own. */
  perTopic?: boolean;
  /** Express consent lifts it. */
  liftedBy?: ConsentLevel;
}

export interface SenderRow extends Sourced {
  on?: readonly ChannelGroup[];
  /**
   * `mobile`: a mobile number as caller ID; `outsideRanges`: a caller ID that begins with none of
   * `ranges`.
   */
  kind: 'alphanumeric' | 'longCode' | 'mobile' | 'notShortCode' | 'outsideRanges';
  /** Beginnings of numbers in E.164. */
  ranges?: readonly string[];
  /** `registered`: only when registered; `notForMarketing`: for other messages only. */
  allowed: 'no' | 'registered' | 'notForMarketing';
  /**
   * What happens to one that is not allowed; `labelled` and `overwritten` are delivered all the
   * same.
   */
  otherwise?: 'blocked' | 'labelled' | 'overwritten';
}

/** Subjects that content rules know: see `content/topics.ts`. */
export type Topic =
  | 'loans'
  | 'debt'
  | 'gambling'
  | 'contests'
  | 'investment'
  | 'workFromHome'
  | 'leadGeneration'
  | 'drugs'
  | 'cannabis'
  | 'vape'
  | 'tobacco'
  | 'alcohol'
  | 'adult'
  | 'firearms'
  | 'energyRenovation'
  | 'homeAdaptation'
  | 'realEstate';

export type ContentRow = Sourced &
  (
    | { kind: 'noShorteners' | 'noPhoneNumbers' | 'identity' | 'optOutText' }
    /**
     * `listedLinksOnly`: only domains listed with the carrier, which the house names in
     * `policy.domains`.
     */
    | { kind: 'noLinks' | 'listedLinksOnly'; unlessLocalEntity?: true }
    | { kind: 'noLinksTo'; hosts: readonly string[] }
    /** What the text or the sender ID must begin or end with. */
    | {
        kind: 'adLabel';
        where: 'body' | 'sender';
        startsWith?: string | readonly string[];
        endsWith?: string;
      }
    | { kind: 'forbiddenTopics'; topics: readonly Topic[] }
  );

interface MarketingRow extends Sourced {
  on: readonly ChannelGroup[];
  /**
   * `prohibited`, or only for senders with a local legal entity, or not on international routes.
   */
  marketing: 'prohibited' | 'localEntityOnly';
}

export interface RegisterRow extends Sourced {
  on: readonly ChannelGroup[];
  name: string;
  /** For how many days an answer of the register may be relied upon; our own 30 where not known. */
  validDays?: number;
}

/**
 * How far a revocation reaches by law, whatever the house's scope: one that came by any channel
 * ends these messages, too.
 */
export interface RevocationRow extends Sourced {
  on: readonly ChannelGroup[];
  ends: 'marketing' | 'all';
  /** Calls with a recorded or artificial voice only, and those of which it is not known. */
  recordedOnly?: true;
}

/** A country (`US`) or a state (`US-FL`): rows of values, each with its source. */
export interface Jurisdiction {
  code: string;
  name: string;
  /** Language of suggested wording, BCP 47. */
  language: string;
  /**
   * Further countries and territories (ISO 3166-1 alpha-2) under its law, unless they have a file
   * of their own.
   */
  territories?: readonly string[];
  hours?: readonly HoursRow[];
  consent?: readonly ConsentRow[];
  caps?: readonly CapRow[];
  senders?: readonly SenderRow[];
  content?: readonly ContentRow[];
  marketing?: readonly MarketingRow[];
  registers?: readonly RegisterRow[];
  revocation?: readonly RevocationRow[];
  /** Names of the tables of public holidays that `week.holidays` refers to. */
  holidays?: readonly string[];
  /** What is known and not expressed by a row, and what is not known. */
  notes?: ReadonlyArray<Sourced & { note: string }>;
  /** For the tests: an IANA zone in which it lies. States go by that of their country. */
  example?: { zone: string };
}
