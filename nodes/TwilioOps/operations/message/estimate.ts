import type { Twilio } from 'twilio';
import { replaceable, segmentsOf } from '../../../../lib/compliance/content/segments';
import { askOnce, memoByObject } from '../../../../lib/kit/memo';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { unlessStatus } from '../../../../lib/twilio/unlessStatus';
import { countryOf } from '../analytics/countryOf';

/** What can be told of a message before it goes out. */
export interface Estimate {
  encoding: 'GSM-7' | 'UCS-2';
  /** Parts in which it travels; each is charged. */
  segments: number;
  /**
   * What Twilio's list says for all segments at most, without the carriers' fees; `null` where it
   * was not asked or does not say.
   */
  price: number | null;
  priceUnit: string | null;
}

interface Estimated {
  channel: string;
  to: string;
  message?: string;
  contentSid?: string;
  options: { smartEncoded?: boolean };
}

/**
 * Encoding and segments of a text that goes by SMS; `null` for what is not counted in segments, or
 * whose text is at Twilio.
 */
export function estimateOf({ channel, message, contentSid, options }: Estimated): Estimate | null {
  if (channel !== 'sms' || !message || contentSid) return null;
  const text = options.smartEncoded
    ? [...message].map((character) => replaceable[character] ?? character).join('')
    : message;
  const { encoding, segments } = segmentsOf(text);
  return { encoding, segments, price: null, priceUnit: null };
}

/** The same with the price of Twilio's list, which is asked once for each country of a run. */
export async function pricedEstimateOf(
  twilio: Twilio,
  input: Estimated,
  { n8n, account }: TwilioContext,
): Promise<Estimate | null> {
  const estimate = estimateOf(input);
  const country = countryOf(input.to);
  if (!estimate || country === 'unknown') return estimate;
  const price = await priceLists(n8n)({ twilio, account: account.accountSid, country });
  return price
    ? {
        ...estimate,
        price: Number((price.amount * estimate.segments).toFixed(5)),
        priceUnit: price.unit,
      }
    : estimate;
}

interface Question {
  twilio: Twilio;
  account: string;
  country: string;
}

const priceLists = memoByObject(() =>
  askOnce(({ account, country }: Question) => `${account} ${country}`, segmentPrice),
);

/**
 * The highest price of an SMS segment to a country, whichever carrier and kind of sender it takes;
 * `undefined` where there is no list, or the key may not read it. Source:
 * https://www.twilio.com/docs/messaging/api/pricing
 */
async function segmentPrice({
  twilio,
  country,
}: Question): Promise<{ amount: number; unit: string } | undefined> {
  const list = await unlessStatus(
    [401, 403, 404],
    twilio.pricing.v1.messaging.countries(country).fetch(),
  );
  // The SDK hands these rows over as they came, in the spelling of the wire.
  const rows = (list?.outboundSmsPrices ?? []) as unknown as Array<{
    prices?: Array<{ current_price?: string }>;
  }>;
  const amounts = rows
    .flatMap(({ prices = [] }) => prices.map((price) => Number(price.current_price)))
    .filter(Number.isFinite);
  return list && amounts.length > 0
    ? { amount: Math.max(...amounts), unit: list.priceUnit.toUpperCase() }
    : undefined;
}
