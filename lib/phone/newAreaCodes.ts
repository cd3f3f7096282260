/**
 * Area codes of the United States that are in service and that libphonenumber (libphonenumber-js
 * 1.13.16) does not know. Source: NANPA, NPA report of 2026-09-30. Once the library knows one, it
 * goes from here: a test tells.
 */
const codes = '357 436 457 465 471 483 621 624 679 729 837 861 924'.split(' ');

const pattern = new RegExp(`^(?:${codes.join('|')})[2-9]\\d{6}$`);

/**
 * Whether a national number of the North American plan begins with one of them, and can be a
 * subscriber's.
 */
export const hasNewAreaCode = (nationalNumber: string): boolean => pattern.test(nationalNumber);

/** The codes, for the tests. */
export const newAreaCodes: readonly string[] = codes;
