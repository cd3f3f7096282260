const written =
  /^[\s,@-]*(?:T|at|um|à|às|alle|a las|kl\.?|klo|om|o|в|о|ora|saat)?\s*(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\b\.?)?\s*(?:Uhr\b)?\s*(.*)$/i;

/**
 * What stands behind the day as ISO 8601 has it, ready to follow one: `2:22 PM UTC` is
 * `T14:22:00 UTC`, nothing stays nothing; `undefined` for what is no time of day.
 */
export function timeOfDay(text: string): string | undefined {
  if (/^[\s,.]*$/.test(text)) return '';
  const [, hours, minutes, seconds = '00', half, place = ''] = written.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = half ? ofTwelve(Number(hours), half.toLowerCase() === 'p') : Number(hours);
  return hour === undefined
    ? undefined
    : `T${String(hour).padStart(2, '0')}:${minutes}:${seconds} ${place}`.trimEnd();
}

/** 12 AM is midnight, 12 PM noon. */
const ofTwelve = (hour: number, isPm: boolean): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (isPm ? 12 : 0);
