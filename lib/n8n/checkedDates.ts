import { FieldError } from './fieldError';

/**
 * Lets pass two dates that stand in the right order, or of which one is missing.
 * @param collection in which they are; '' for none
 * @throws FieldError when they are reversed
 */
export function checkedDates(from: Date | undefined, to: Date | undefined, collection = ''): void {
  if (!from || !to || from <= to) return;
  throw new FieldError({
    field: collection ? `${collection}.startDate` : 'startDate', label: 'From', value: from.toISOString(),
    fault: `is after To (${to.toISOString()}): exchange the two`,
  });
}
