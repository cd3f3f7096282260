import type { Twilio } from 'twilio';
import type { RecordListInstance } from 'twilio/lib/rest/api/v2010/account/usage/record';

/** Twilio's ways to sum up usage, and one of ours: weeks. */
export const periods = {
  all: {
    name: 'All of It',
    description: 'One sum per category for the whole time, or between the dates',
  },
  allTime: { name: 'All Time', description: 'One sum per category since the account was opened' },
  daily: 'By Day',
  weekly: { name: 'By Week', description: 'From Monday to Sunday' },
  monthly: 'By Month',
  yearly: 'By Year',
  today: 'Today',
  yesterday: 'Yesterday',
  thisMonth: 'This Month',
  lastMonth: 'Last Month',
} as const;

export type Period = keyof typeof periods;

/**
 * The list of a period; they are ten types in the SDK, all alike. Weeks are summed up from days.
 */
export function usageOf(twilio: Twilio, period: Period): RecordListInstance {
  const { records } = twilio.usage;
  if (period === 'all') return records;
  return records[period === 'weekly' ? 'daily' : period] as unknown as RecordListInstance;
}
