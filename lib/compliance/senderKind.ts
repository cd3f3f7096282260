import { memoByKey } from '../kit/memo';
import { readAddress } from '../phone/readAddress';

type SenderKind = 'longCode' | 'shortCode' | 'alphanumeric' | 'invalid';

/**
 * Kind of a `From` value: E.164 number, short code, or sender ID of up to 11 characters with a
 * letter.
 */
export const senderKind = memoByKey(1000, (from: string): SenderKind => {
  const { kind } = readAddress(from);
  if (kind === 'phone') return 'longCode';
  return kind === 'shortCode' || kind === 'alphanumeric' ? kind : 'invalid';
});
