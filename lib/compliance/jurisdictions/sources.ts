import type { Interval, Sourced, Week } from '../jurisdiction';

type Origin = Pick<Sourced, 'source' | 'tier' | 'checkedOn'>;
const checkedOn = '2026-11-22';

/** A value that was looked at again, and was found to be or to have become as it stands. */
export const rechecked = (origin: Origin): Origin => ({ ...origin, checkedOn: '2026-11-28' });

/** Law, regulator or platform text that was read. */
export const statute = (source: string): Origin => ({ source, tier: 'statute', checkedOn });
/** Law as somebody else quotes it word for word, in a public copy that was read. */
export const quoted = (source: string): Origin => rechecked({ source, tier: 'quoted', checkedOn });
/** Rule of a carrier or provider. */
export const vendor = (source: string): Origin => ({ source, tier: 'vendor', checkedOn });
/** Law firms, press, notes of others. */
export const secondary = (source: string): Origin => ({ source, tier: 'secondary', checkedOn });
/** General knowledge, not verified: it holds marketing and never allows it. */
export const unverified = (source = 'general knowledge, no text seen'): Origin => ({
  source,
  tier: 'unverified',
  checkedOn,
});
/** Our own caution: it restricts and claims nothing about the law. */
export const caution = (): Origin => ({ source: 'docs/compliance.md', tier: 'house', checkedOn });

/** Twilio's page of guidelines for a country. */
export const twilioGuide = (country: string): Origin =>
  vendor(`https://www.twilio.com/en-us/guidelines/${country.toLowerCase()}/sms`);
/**
 * Country page of another provider, of which a copy of 2026 was read; its hours are commercial
 * policy, not law.
 */
export const bird = (country: string): Origin =>
  vendor(`Bird, country page ${country} (2026 copy)`);
export const infobip = (country: string): Origin =>
  vendor(`Infobip, country page ${country} (2026 copy)`);

/** All of a row's days the same, unless given; an empty list means none. */
export const week = (
  weekdays: readonly Interval[],
  saturday: readonly Interval[] = weekdays,
  sunday: readonly Interval[] = weekdays,
  holidays?: readonly Interval[],
): Week => ({ weekdays, saturday, sunday, ...(holidays && { holidays }) });
