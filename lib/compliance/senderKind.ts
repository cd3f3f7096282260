import { memoByKey } from '../kit/memo';

type SenderKind = 'longCode' | 'shortCode' | 'alphanumeric' | 'invalid';

/**
 * Kind of a `From` value: E.164 number, short code of 3–8 digits, or sender ID of 1–11 characters
 * with at least one letter.
 */
export const senderKind = memoByKey(1000, (from: string): SenderKind => {
  if (/^\+[1-9]\d{6,14}$/.test(from)) return 'longCode';
  if (/^\d{3,8}$/.test(from)) return 'shortCode';
  return /^(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}$/.test(from) ? 'alphanumeric' : 'invalid';
});
