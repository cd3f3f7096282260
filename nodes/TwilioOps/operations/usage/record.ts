import type { RecordInstance } from 'twilio/lib/rest/api/v2010/account/usage/record';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/** What was used of one category in one period. */
export interface UsageRecord {
  category: string;
  description: string;
  /** Days, both included, as `2026-11-22` in UTC. */
  startDate: string;
  endDate: string;
  count: number | null;
  countUnit: string;
  usage: number | null;
  usageUnit: string;
  price: number | null;
  priceUnit: string;
  accountSid: string;
}

/** Twilio's record with numbers as such and days without a time. */
export const usageRecord = (record: RecordInstance): UsageRecord => ({
  category: record.category,
  description: record.description,
  startDate: dayOf(record.startDate),
  endDate: dayOf(record.endDate),
  count: numberOrNull(record.count),
  countUnit: record.countUnit,
  usage: numberOrNull(record.usage),
  usageUnit: record.usageUnit,
  price: numberOrNull(record.price),
  priceUnit: record.priceUnit,
  accountSid: record.accountSid,
});

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
