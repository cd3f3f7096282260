import { DateTime } from 'luxon';
import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** Reads what editor and expressions give: ISO text, a luxon `DateTime`, a `Date`. */
function toDate(value: unknown): unknown {
  if (value instanceof Date) return value;
  if (DateTime.isDateTime(value)) return value.toJSDate();
  if (typeof value !== 'string') return value;
  const parsed = DateTime.fromISO(value.trim().replace(' ', 'T'), { zone: 'utc' });
  return parsed.isValid ? parsed.toJSDate() : value;
}

/** A moment in time. A text without a zone is read as UTC. */
export function dateTime(look: Look): Field<Date> {
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'dateTime', default: '', required: true }),
    schema: () =>
      z.preprocess(
        toDate,
        z.date(
          'is not a date and time: use ISO 8601 with a zone, such as 2026-11-22T09:00:00-05:00',
        ),
      ),
  };
}
