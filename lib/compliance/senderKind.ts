import { memoByKey } from '../kit/memo';
import { readAddress } from '../phone/readAddress';
import { senderIn } from '../phone/senders';

type SenderKind = 'longCode' | 'shortCode' | 'alphanumeric' | 'invalid';

/**
 * Kind of a `From` value: E.164 number, short code, or sender ID of up to 11 characters with a
 * letter.
 */
export const senderKind = memoByKey(1000, (from: string): SenderKind => {
  if (readAddress(from).kind === 'phone') return 'longCode';
  return senderIn(from) ?? 'invalid';
});
