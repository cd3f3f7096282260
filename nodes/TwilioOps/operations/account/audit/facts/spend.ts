import type { ReadFact } from '../source';
import { usageDays } from '../usageDays';

export const spend: ReadFact<'spend'> = async (source) => {
  const days = await usageDays(source, 'totalprice', 31);
  return {
    currency: days[0]!.currency,
    days: days.map(({ day, price }) => ({ day, count: price })),
  };
};
