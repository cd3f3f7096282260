/** Frequency caps count by day, week or month; a send is kept for that long at least. */
export const countedForDays = 35;

/**
 * When a row of the sends may go: its key is free by then, and no cap counts it. The index of
 * migration 10 is over this very expression.
 */
export const sendEnd = `CASE WHEN expires_at > reserved_at + ${countedForDays * 86_400_000}
  THEN expires_at ELSE reserved_at + ${countedForDays * 86_400_000} END`;
