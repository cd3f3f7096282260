/**
 * What checks look at: plain data, each part read from Twilio by the file of its name in `facts/`.
 */
export interface AuditFacts {
  numbers: readonly OwnNumber[];
  services: readonly Service[];
  /**
   * State of the verification of toll-free numbers, by number's SID; without an entry it was never
   * submitted.
   */
  tollFree: Readonly<Record<string, { status: string; rejectionReason: string | null }>>;
  /** `null` for a subaccount, for which its main account pays. */
  balance: { amount: number; currency: string } | null;
  /**
   * Money spent by day in UTC, oldest first, 31 days of which the last is today; subaccounts
   * included.
   */
  spend: { currency: string; days: readonly DayCount[] };
  /** Messages and calls by day in UTC, oldest first, nine days of which the last is today. */
  traffic: { messages: readonly DayCount[]; calls: readonly DayCount[] };
  alerts: Alerts;
  /** The account itself and its subaccounts. */
  family: ReadonlyArray<{ sid: string; name: string; status: string; isOwn: boolean }>;
  unused: {
    numbers: readonly UnusedNumber[];
    /** Too many to look at them all. */ notLookedAt: number;
  };
  messagingCountries: ReadonlyArray<{ code: string; isHighRisk: boolean }>;
  /** Countries with a dangerous kind of number that may be called. */
  dialingCountries: ReadonlyArray<{
    code: string;
    name: string;
    special: boolean;
    tollFraud: boolean;
  }>;
}

export interface OwnNumber {
  sid: string;
  phoneNumber: string;
  /** ISO 3166-1, `unknown` where it cannot be told. */
  country: string;
  isTollFree: boolean;
  sms: boolean;
  voice: boolean;
  /** Addresses that Twilio asks or tells, by the name of the setting; '' for none. */
  urls: Readonly<
    Record<'smsUrl' | 'smsFallbackUrl' | 'voiceUrl' | 'voiceFallbackUrl' | 'statusCallback', string>
  >;
  /** A TwiML app, which answers in the place of the address. */
  smsApp: boolean;
  voiceApp: boolean;
  /** A SIP trunk, whose calls are in no list. */
  trunk: boolean;
  /** ISO 8601. */
  dateCreated: string;
}

export interface Service {
  sid: string;
  name: string;
  /** What answers incoming messages: an address, the number's own webhook, or nothing. */
  answers: 'url' | 'number' | 'nobody';
  urls: Readonly<Record<'inboundRequestUrl' | 'fallbackUrl' | 'statusCallback', string>>;
  /** The numbers of its sender pool. */
  numbers: readonly string[];
  /** A verified campaign of an approved brand. */
  isRegistered: boolean;
  /** Why it is not, for people. */
  problems: readonly string[];
}

export interface DayCount {
  /** `2026-11-22`. */
  day: string;
  count: number;
}

/** Errors of the debugger in the last eight times 24 hours. */
export interface Alerts {
  byCode: ReadonlyArray<{
    code: number;
    total: number;
    lastDay: number;
    latest: string;
    resourceSid: string | null;
  }>;
  /** How many in each 24 hours, oldest first; the last are those up to now. */
  days: readonly number[];
  /** Reading ended after so many: what is older was not counted. */
  isCutOff: boolean;
}

interface UnusedNumber {
  phoneNumber: string;
  monthlyPrice: { amount: number; currency: string } | null;
}
