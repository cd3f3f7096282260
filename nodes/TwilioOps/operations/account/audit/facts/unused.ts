import type { Twilio } from 'twilio';
import { mapInOrder } from '../../../../../../lib/twilio/mapInOrder';
import { unlessStatus } from '../../../../../../lib/twilio/unlessStatus';
import { pricedKind } from '../../../phoneNumber/pricedKind';
import { pricesOf, type MonthlyPrice } from '../../../phoneNumber/types';
import type { OwnNumber } from '../auditFacts';
import { type ReadFact } from '../source';
import { dayMilliseconds } from '../../../../../../lib/kit/durations';

/** Numbers looked at side by side: each takes one request if it is in use and four if not. */
const workers = 5;
const mostNumbers = 500;

/** Whether anything went out of a number or came in since then; asks no further than it must. */
async function isUsed(
  twilio: Twilio,
  { phoneNumber, sms, voice }: OwnNumber,
  since: Date,
): Promise<boolean> {
  const first = { pageSize: 1 };
  const asks = [
    ...(sms
      ? [
          async () => twilio.messages.page({ from: phoneNumber, dateSentAfter: since, ...first }),
          async () => twilio.messages.page({ to: phoneNumber, dateSentAfter: since, ...first }),
        ]
      : []),
    ...(voice
      ? [
          async () => twilio.calls.page({ to: phoneNumber, startTimeAfter: since, ...first }),
          async () => twilio.calls.page({ from: phoneNumber, startTimeAfter: since, ...first }),
        ]
      : []),
  ];
  for (const ask of asks) if ((await ask()).instances.length > 0) return true;
  return false;
}

export const unused: ReadFact<'unused'> = async ({
  twilio,
  now,
  settings: { unusedDays },
  fact,
}) => {
  const since = new Date(now.getTime() - unusedDays * dayMilliseconds);
  const candidates = (await fact('numbers')).filter(
    ({ trunk, dateCreated }) => !trunk && dateCreated < since.toISOString(),
  );
  const looked = candidates.slice(0, mostNumbers);
  const idle = await mapInOrder(looked, workers, async (number) =>
    (await isUsed(twilio, number, since)) ? [] : [number],
  );
  const prices = new Map<string, Promise<Map<string, MonthlyPrice> | undefined>>();
  // Not every country has a list, and not every API key may read it.
  const pricesIn = (country: string) =>
    prices.get(country) ??
    prices.set(country, unlessStatus([401, 403, 404], pricesOf(twilio, country))).get(country)!;
  const priced = await Promise.all(
    idle.flat().map(async ({ phoneNumber, country }) => ({
      phoneNumber,
      monthlyPrice:
        country === 'unknown'
          ? null
          : ((await pricesIn(country))?.get(pricedKind(phoneNumber).kind) ?? null),
    })),
  );
  return { numbers: priced, notLookedAt: candidates.length - looked.length };
};
