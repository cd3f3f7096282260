import { IANAZone } from 'luxon';
import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';

/** A time zone by its IANA name; empty means the workflow's. */
export function timeZone(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'America/New_York',
      ...looksOf(look),
      type: 'string',
      default: '',
    }),
    schema: (locale) =>
      z.preprocess(
        (value) => (isBlank(value) ? locale.timeZone : String(value).trim()),
        z
          .string()
          .refine(
            (name) => IANAZone.isValidZone(name),
            'is not a time zone: use an IANA name, such as UTC or America/New_York',
          ),
      ),
  };
}
