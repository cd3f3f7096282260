import type { ConsentKind } from '../../ledger/ledger';
import { FieldError } from '../../kit/fieldError';
import { safeSide } from '../safeSide';
import type { Cell, Row } from './columns';
import { readDate, type DateForm } from './dates/readDate';
import type { DateColumn } from './meaning';
import type { Claim } from './statements';

/** How the dates of a list are read. */
export interface DateRules {
  /** IANA name of the zone of times without one. */
  timeZone: string;
  /** The form of the dates under a heading, where it is certain or was chosen. */
  dateForm(heading: string): DateForm | undefined;
  /** For rows without a date. */
  occurredAt: ((side: (typeof safeSide)[ConsentKind]) => Date) | undefined;
  now: Date;
}

const read = ({ column, text }: Cell, kind: ConsentKind, rules: DateRules) =>
  readDate(text, {
    ...safeSide[kind],
    form: rules.dateForm(column.heading),
    timeZone: rules.timeZone,
    now: rules.now,
  });

/** Whether a cell of consent holds a date, in whatever form. */
export const isDate = (text: string, { now, timeZone }: DateRules): boolean =>
  readDate(text, { form: undefined, timeZone, now }) !== undefined;

/**
 * When a row says that consent was given or ended. An opt-out whose date is missing or unreadable
 * counts from now; one that is still to come counts already, and keeps its date.
 * @throws FieldError when it is consent
 */
export function timeOf(row: Row, claim: Claim, rules: DateRules): Date {
  const { kind } = claim;
  const cell = dateCell(row, claim);
  const { now, occurredAt } = rules;
  if (!cell) return occurredAt?.(safeSide[kind]) ?? (kind === 'revoke' ? now : undated());
  const at = read(cell, kind, rules);
  if (kind === 'revoke') return at instanceof Date ? at : now;
  if (!(at instanceof Date)) throw faulty(cell, at === 'ambiguous' ? ambiguous : noDate);
  if (at > now) throw faulty(cell, 'is still to come: correct the date, or choose its Time Zone');
  return at;
}

/**
 * The cell with the date of a claim: its own, or that of the column that fits best. A date of no
 * particular thing is that of the consent where a row holds both.
 */
function dateCell(row: Row, { kind, channel, date, besideGrant }: Claim): Cell | undefined {
  if (date) return [...row.statements, ...row.dates].find(({ column }) => column === date);
  const of = kind === 'grant' ? 'optIn' : 'optOut';
  const fit = ({ column }: Cell): number => {
    const meaning = column.meaning as DateColumn;
    if (meaning.of !== of && (meaning.of !== 'either' || besideGrant)) return 0;
    if (meaning.channel && channel && meaning.channel !== channel) return 0;
    return 1 + (meaning.of === of ? 2 : 0) + (meaning.channel && channel ? 1 : 0);
  };
  return row.dates.filter(fit).sort((a, b) => fit(b) - fit(a))[0];
}

const ambiguous =
  'can be read in several ways: choose Date Form, so that nobody has to guess which number is the month';
const noDate =
  'is not a date and time in the form of this list: write it as 2026-11-22 09:00, or choose Date Form';

const faulty = ({ text }: Cell, fault: string) =>
  new FieldError({ field: 'occurredAt', label: 'Occurred At', value: text, fault });

/** Dated now, a consent of long ago would lift every opt-out since. */
function undated(): never {
  throw new FieldError({
    field: 'occurredAt',
    label: 'Occurred At',
    fault:
      'is empty: give the date of the consent in the row or as a default, as it decides which opt-outs came later',
  });
}
