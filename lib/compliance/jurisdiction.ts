import type { Channel, ConsentLevel } from './facts';
import type { Tier } from './decision';

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

/** `text` stands for every written channel: SMS, MMS, RCS and, out of caution, WhatsApp. */
export type ChannelGroup = 'text' | 'voice';

export interface HoursRow extends Sourced {
  on: readonly ChannelGroup[];
  week: Week;
  /** Consent of this level lifts the row. */
  liftedBy?: ConsentLevel;
}

export interface ConsentRow extends Sourced {
  on: readonly ChannelGroup[];
  /** Level that marketing needs. */
  level: ConsentLevel;
  /**
   * Implied consent that will do as well: what it may rest on, and for how many days (`null`: no
   * period found).
   */
  implied?: Sourced & { days: Partial<Record<'purchase' | 'inquiry' | 'contract', number | null>> };
  /** Is proof of the consent demanded? */
  proof?: boolean;
}

export interface CapRow extends Sourced {
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
  /** `mobile`: a mobile number as caller ID. */
  kind: 'alphanumeric' | 'longCode' | 'mobile' | 'notShortCode';
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
    | { kind: 'adLabel'; where: 'body' | 'sender'; startsWith?: string; endsWith?: string }
    | { kind: 'forbiddenTopics'; topics: readonly Topic[] }
  );

interface MarketingRow extends Sourced {
  on: readonly ChannelGroup[];
  /**
   * `prohibited`, or only for senders with a local legal entity, or not on international routes.
   */
  marketing: 'prohibited' | 'localEntityOnly';
}

interface RegisterRow extends Sourced {
  on: readonly ChannelGroup[];
  name: string;
}

/** A country (`US`) or a state (`US-FL`): rows of values, each with its source. */
export interface Jurisdiction {
  code: string;
  name: string;
  /** Language of suggested wording, BCP 47. */
  language: string;
  hours?: readonly HoursRow[];
  consent?: readonly ConsentRow[];
  caps?: readonly CapRow[];
  senders?: readonly SenderRow[];
  content?: readonly ContentRow[];
  marketing?: readonly MarketingRow[];
  registers?: readonly RegisterRow[];
  /** Name of the table of public holidays that `week.holidays` refers to. */
  holidays?: string;
  /** What is known and not expressed by a row, and what is not known. */
  notes?: ReadonlyArray<Sourced & { note: string }>;
}

export const channelGroup = (channel: Channel): ChannelGroup =>
  channel === 'voice' ? 'voice' : 'text';
