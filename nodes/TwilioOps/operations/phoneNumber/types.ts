import type { Twilio } from 'twilio';

/** Kinds of numbers that are for sale; not every country has each. */
export const numberTypes = {
  local: 'Local',
  mobile: 'Mobile',
  tollFree: 'Toll-Free',
  national: 'National',
  voip: 'VoIP',
  sharedCost: 'Shared Cost',
  machineToMachine: 'Machine to Machine',
} as const;

export type NumberType = keyof typeof numberTypes;

/** The kinds as Twilio's price list names them. */
export const pricedAs: Record<NumberType, string> = {
  local: 'local',
  mobile: 'mobile',
  tollFree: 'toll free',
  national: 'national',
  voip: 'voip',
  sharedCost: 'shared cost',
  machineToMachine: 'machine to machine',
};

/** The price of a number in a month. */
export interface MonthlyPrice {
  amount: number;
  currency: string;
}

/**
 * What numbers of a country cost, by kind as the price list names it; empty where Twilio gives no
 * prices.
 */
export async function pricesOf(
  twilio: Twilio,
  countryCode: string,
): Promise<Map<string, MonthlyPrice>> {
  const { phoneNumberPrices, priceUnit } = await twilio.pricing.v1.phoneNumbers
    .countries(countryCode)
    .fetch();
  return new Map(
    phoneNumberPrices.map(({ numberType, currentPrice }) => [
      String(numberType),
      { amount: Number(currentPrice), currency: priceUnit.toUpperCase() },
    ]),
  );
}
