/**
 * Whether a number is toll-free in the North American plan (NANPA's codes 800, 833, 844, 855, 866,
 * 877, 888).
 */
export const isTollFree = (phoneNumber: string): boolean =>
  /^\+18(00|33|44|55|66|77|88)\d{7}$/.test(phoneNumber);
