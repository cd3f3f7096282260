/** Lengths of time, for all rooms alike. */

export const minuteMilliseconds = 60_000;
export const hourMilliseconds = 60 * minuteMilliseconds;
export const dayMilliseconds = 24 * hourMilliseconds;

/** How far off a clock is that runs in a wrong time zone: zones reach from UTC−12 to UTC+14. */
export const clockFaultMilliseconds = 14 * hourMilliseconds;
