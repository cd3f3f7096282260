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
  note?: string;
}

/** `08:00-21:00`, local time, end excluded. */
export type Interval = `${number}:${number}-${number}:${number}`;

/** Permitted times of a week; an empty list means no sending that day. `holidays` falls back to the weekday. */
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
  /** Days that implied consent lasts, by what it rests on. */
  impliedDays?: Partial<Record<'purchase' | 'inquiry' | 'contract', number>>;
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
}

export interface SenderRow extends Sourced {
  kind: 'alphanumeric' | 'longCode' | 'any';
  /** `registered`: only when registered; `shortCodeOnly`: no other sender. */
  allowed: 'no' | 'registered' | 'shortCodeOnly' | 'notForMarketing';
  /** What happens to an unregistered one; `labelled` and `overwritten` are delivered all the same. */
  otherwise?: 'blocked' | 'labelled' | 'overwritten';
}

export interface ContentRow extends Sourced {
  kind: 'noShorteners' | 'noLinks' | 'listedLinksOnly' | 'noPhoneNumbers' | 'identity' | 'optOutText' | 'adLabel';
  /** `adLabel`: what the text (or the sender ID) must begin or end with. */
  label?: { on: 'body' | 'sender'; startsWith?: string; endsWith?: string };
  /** `noLinks`: does a local legal entity lift it? */
  unlessLocalEntity?: boolean;
}

export interface MarketingRow extends Sourced {
  on: readonly ChannelGroup[];
  /** `prohibited`, or only for senders with a local legal entity, or not on international routes. */
  marketing: 'prohibited' | 'localEntityOnly';
}

export interface RegisterRow extends Sourced {
  on: readonly ChannelGroup[];
  name: string;
  /** Days for which an answer of the register may be relied upon. */
  validDays?: number;
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
