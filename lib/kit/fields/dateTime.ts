import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { readMoment, type Reading } from '../moment';

interface DateTimeLook extends Look, Side {}

const zoneOfOthers = "A time without a zone is in the workflow's time zone";

/**
 * The description of a field, with the zone in which it is read, and full stops as n8n wants them.
 */
const described = ({ description }: Look): string =>
  description ? `${description.replace(/\.$/, '')}. ${zoneOfOthers}.` : zoneOfOthers;

/** What is meant by a time that comes twice, and by a day without a time. */
export type Side = Omit<Reading, 'timeZone'>;

/**
 * A moment in time. A text without a zone is read in the workflow's, as n8n's own nodes do.
 *
 * @param look also says what is meant by a time that comes twice, and by a day without a time
 */
export function dateTime(look: DateTimeLook): Field<Date> {
  const { twice, dayAlone } = look;
  return momentField(look, (read) => read({ twice, dayAlone }));
}

/**
 * The same when another input decides what a time that comes twice, or a day without a time, means.
 */
export const dateTimeOf = (look: Look): Field<(side: Side) => Date> =>
  momentField(look, (read) => (read({}) ? (side: Side) => read(side)! : undefined));

/** @param valueOf what becomes of a value that can be read; `undefined` for anything else */
function momentField<Value>(
  look: Look,
  valueOf: (read: (side: Side) => Date | undefined) => Value | undefined,
): Field<Value> {
  return {
    label: look.label,
    property: () => ({
      ...looksOf({ ...look, description: described(look) }),
      type: 'dateTime',
      default: '',
      required: true,
    }),
    schema: ({ timeZone }) =>
      z.preprocess(
        (value) => valueOf((side) => readMoment(value, { timeZone, ...side })),
        z.custom<Value>(
          (value) => value !== undefined,
          `is not a date and time: write it as 2026-11-22 09:00 (in the workflow's time zone, ${timeZone}), or with a zone of its own as 2026-11-22T09:00:00-05:00`,
        ),
      ),
  };
}

/** The beginning of a period. Consecutive periods leave no gap and do not overlap. */
export const since = (label: string): Field<Date> =>
  dateTime({ label, description: 'This second and later ones' });

/** The end of a period. */
export const until = (label: string): Field<Date> =>
  dateTime({ label, description: 'Up to this second, which is not included' });
