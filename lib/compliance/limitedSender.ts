import { memoByKey } from '../kit/memo';
import { readAddress } from '../phone/readAddress';
import { normalised } from '../phone/normalised';

/** Who sends a message, as far as it is known, for consent that is limited to a sender. */
export interface Senders {
  /** Number, short code or sender ID. */
  from?: string | undefined;
  messagingServiceSid?: string | undefined;
  brand?: string | undefined;
  /** The numbers of messaging services, by SID, as far as they are known. */
  pools?: Readonly<Record<string, readonly string[]>> | undefined;
}

interface Named {
  kind: 'number' | 'service' | 'name';
  folded: string;
}

/** A sender as people write it: the same in any spelling, case and spacing. */
const named = memoByKey(1000, (sender: string): Named => {
  const { kind, identity } = readAddress(sender);
  if (kind === 'phone') return { kind: 'number', folded: identity! };
  const folded = normalised(sender, 'NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return { kind: /^mg[0-9a-f]{32}$/.test(folded) ? 'service' : 'name', folded };
});

/** Whether two texts name one sender. */
export const isSameSender = (one: string, other: string): boolean =>
  named(one).folded === named(other).folded;

/** Whether a text names a phone number, or a messaging service; else it is a brand or sender ID. */
export const senderNamed = (sender: string): Named['kind'] => named(sender).kind;

/**
 * Whether consent that is limited to this sender concerns a message of these; `undefined` where it
 * cannot be told, as which number of a messaging service will send, or of which brand it is.
 */
export function concerns(limitedTo: string, senders: Senders): boolean | undefined {
  const { from, messagingServiceSid, brand, pools = {} } = senders;
  if ([from, messagingServiceSid, brand].some((one) => one && isSameSender(one, limitedTo)))
    return true;
  switch (senderNamed(limitedTo)) {
    case 'number':
      if (messagingServiceSid) return isInPool(limitedTo, messagingServiceSid, pools);
      return from ? false : undefined;
    case 'service':
      if (from) return isInPool(from, limitedTo, pools);
      return messagingServiceSid ? false : undefined;
    case 'name':
      // Of a sender ID it is known what it is, of a number not whose. What has no letter is no
      // brand, but a short code, or a number whose country nobody knows.
      return brand && /\p{L}/u.test(limitedTo) ? false : undefined;
  }
}

/** Pools are of numbers: whether a short code or a sender ID is of a service, they do not tell. */
function isInPool(
  number: string,
  service: string,
  pools: NonNullable<Senders['pools']>,
): boolean | undefined {
  if (senderNamed(number) !== 'number') return undefined;
  const [, pool] = Object.entries(pools).find(([sid]) => isSameSender(sid, service)) ?? [];
  return pool?.some((one) => isSameSender(one, number));
}
