import { DateTime } from 'luxon';
import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** A day as `2026-11-22`, whatever the zone; or a moment, whose day depends on the zone. */
export type DayOrMoment = string | Date;

/**
 * Reads what editor and expressions give: a text without a zone names a day, everything else a
 * moment.
 */
function toDay(value: unknown): unknown {
  if (value instanceof Date) return value;
  if (DateTime.isDateTime(value)) return value.toJSDate();
  if (typeof value !== 'string') return value;
  const text = value.trim().replace(' ', 'T');
  const parsed = DateTime.fromISO(text, { setZone: true, zone: 'utc' });
  if (!parsed.isValid) return undefined;
  return /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text.slice(10)) ? parsed.toJSDate() : parsed.toISODate();
}

/** A day of the calendar. */
export function calendarDay(look: Look): Field<DayOrMoment> {
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'dateTime', default: '', required: true }),
    schema: () =>
      z.preprocess(toDay, z.union([z.string(), z.date()], 'is not a day: write it as 2026-11-22')),
  };
}
