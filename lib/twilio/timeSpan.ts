import { dayMilliseconds } from '../kit/durations';
import type { Extent } from './rows';

/** From the first moment on, up to but not including the second; either may be open. */
export type TimeSpan = readonly [from: Date | undefined, to: Date | undefined];

const secondMilliseconds = 1_000;

/**
 * The whole days in GMT that a span touches, as midnights. Of messages, calls and recordings Twilio
 * filters by days only; its reference says "on or before" of some and "before" of others, so the
 * end is the midnight after the last day.
 */
export const wholeDays = ([from, to]: TimeSpan): TimeSpan => [
  rounded(from, Math.floor, dayMilliseconds),
  rounded(to, Math.ceil, dayMilliseconds),
];

/**
 * A second more at both ends, for lists that Twilio filters by the second: their reference does not
 * say of all whether the ends belong to it.
 */
export const aSecondWider = ([from, to]: TimeSpan): TimeSpan => [
  from && new Date(from.getTime() - secondMilliseconds),
  to && new Date(to.getTime() + secondMilliseconds),
];

/**
 * Whether a row's time lies in a span, to the second: Twilio's times have no more, so a row of the
 * second in which a run takes place belongs to the next run as a whole. What has no time lies in no
 * span but the one without ends.
 */
export function isWithin([from, to]: TimeSpan, at: Date | null | undefined): boolean {
  if (!from && !to) return true;
  if (!at) return false;
  const second = secondOf(at);
  return (!from || second >= secondOf(from)) && (!to || second < secondOf(to));
}

/** Which rows of a list are wanted. */
type Choice<Row> = Pick<Extent<Row>, 'isWanted' | 'isPast'>;

/** Which rows of a list lie in a span; nothing where the span has no ends. */
export const within = <Row>(
  span: TimeSpan,
  timeOf: (row: Row) => Date | null | undefined,
): Choice<Row> => (span.some(Boolean) ? { isWanted: (row) => isWithin(span, timeOf(row)) } : {});

/**
 * The same for a list that is sorted by that time, newest first, so that it can be left early: so
 * Twilio's reference has it of messages (by their date of sending) and of conversations.
 */
export const newestFirstWithin = <Row>(
  span: TimeSpan,
  timeOf: (row: Row) => Date | null | undefined,
): Choice<Row> => {
  const [from] = span;
  const isPast = (row: Row) => {
    const at = timeOf(row);
    return Boolean(at) && !isWithin([from, undefined], at);
  };
  return { ...within(span, timeOf), ...(from && { isPast }) };
};

/** The rows that two choices have in common. */
export const both = <Row>(one: Choice<Row>, other: Choice<Row>): Choice<Row> => {
  const tests = [one, other].flatMap(({ isWanted }) => (isWanted ? [isWanted] : []));
  if (tests.length === 0) return {};
  return { ...other, ...one, isWanted: (row) => tests.every((test) => test(row)) };
};

const secondOf = (date: Date): number => Math.floor(date.getTime() / secondMilliseconds);

const rounded = (date: Date | undefined, round: (value: number) => number, unit: number) =>
  date && new Date(round(date.getTime() / unit) * unit);
