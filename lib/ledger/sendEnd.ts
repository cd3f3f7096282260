import { dayMilliseconds } from '../kit/durations';

/** Frequency caps count by day, week or month; a send is kept for that long at least. */
export const countedForDays = 35;

/** When frequency caps count a send: when it goes out, which may be scheduled. */
export const countedAt = 'coalesce(due_at, reserved_at)';

const counted = `${countedAt} + ${countedForDays * dayMilliseconds}`;

/**
 * When a row of the sends may go: its key is free by then, and no cap counts it. The index of
 * migration 14 is over this very expression; without the cast, SQLite could not search in it.
 */
export const sendEnd = `CAST(CASE WHEN expires_at > ${counted} THEN expires_at ELSE ${counted} END AS BIGINT)`;
