import { dayMilliseconds } from '../kit/durations';

/** The most characters that Twilio accepts in the text of a message; error 21617 beyond that. */
export const longestText = 1_600;

/** Twilio's upper bound of `ValidityPeriod`, in seconds. */
export const longestValiditySeconds = 36_000;

/**
 * How long a person's message allows free text on WhatsApp, in ms
 * (https://www.twilio.com/docs/whatsapp/key-concepts).
 */
export const whatsAppWindowMs = dayMilliseconds;
