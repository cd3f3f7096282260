import { listOf } from './list';

/** What the chosen account has used so far, by category. */
export const listUsageCategories = listOf(
  (twilio) => twilio.usage.records.allTime,
  ({ category, description }) => ({ name: `${description} (${category})`, value: category }),
);
