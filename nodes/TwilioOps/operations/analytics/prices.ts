/** Sums of money by ISO 4217 code. */
export type Prices = Record<string, number>;

/**
 * A hundred-thousandth: Twilio gives prices with five digits, and sums of binary fractions drift.
 */
const parts = 100_000;

/** Adds what Twilio charged, which it writes as a negative text; nothing while it is not known. */
export function addPrice(
  prices: Prices,
  price: string | null | undefined,
  unit: string | null | undefined,
): void {
  if (!price) return;
  const currency = (unit ?? 'USD').toUpperCase();
  prices[currency] = Math.round(((prices[currency] ?? 0) - Number(price)) * parts) / parts;
}
