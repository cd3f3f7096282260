/** A moment as lists show it: `2026-11-22 09:00 UTC`. */
export const momentOf = (date: Date | null | undefined): string =>
  date ? `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'no date';
