import { DateTime } from 'luxon';
import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { momentHeld, readMoment } from '../moment';
import { readWritten } from '../writtenTime';

/** A day such as `2026-11-22`, whatever the zone; or a moment, whose day depends on the zone. */
export type DayOrMoment = string | Date;

/** A text without a zone names a day, everything else a moment. */
function toDay(value: unknown): DayOrMoment | undefined {
  const written = typeof value === 'string' ? readWritten(value) : undefined;
  if (written && !written.zone) return isoDay(written.shown);
  return readMoment(value, { timeZone: 'UTC' });
}

/**
 * The day that a value shows, whatever its zone: for a text, as written; for a luxon `DateTime`, in
 * its own zone; for a `Date`, which has none, in GMT as JSON writes it.
 */
function toDayShown(value: unknown): string | undefined {
  if (typeof value === 'string') return isoDay(readWritten(value)?.shown);
  if (DateTime.isDateTime(value)) return value.toISODate() ?? undefined;
  return isoDay(momentHeld(value));
}

const isoDay = (milliseconds = NaN): string | undefined =>
  Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().slice(0, 10);

const remedy = 'is not a day: write it as 2026-11-22';

const property = (look: Look) => () =>
  ({ ...looksOf(look), type: 'dateTime', default: '', required: true }) as const;

/** A calendar day in a zone that the operation knows. */
export function calendarDay(look: Look): Field<DayOrMoment> {
  return {
    label: look.label,
    property: property(look),
    schema: () => z.preprocess(toDay, z.union([z.string(), z.date()], remedy)),
  };
}

/** A day as somebody else counts days (Twilio does in GMT): taken as written, `2026-11-22`. */
export function dayAsWritten(look: Look): Field<string> {
  return {
    label: look.label,
    property: property(look),
    schema: () => z.preprocess(toDayShown, z.string(remedy)),
  };
}
