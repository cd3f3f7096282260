/** What a file of refused rows says after the row's own cells; an import takes no notice of it. */
export const refusedHeadings = [
  'Refused: Line',
  'Refused: Reason',
  'Refused: What to Do',
  'Refused: Opt-Out',
] as const;
