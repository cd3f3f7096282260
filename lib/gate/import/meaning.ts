import type { ConsentChannel, ConsentPurpose } from '../../ledger/ledger';

/** What a column says of consent. */
export interface Statement {
  is: 'statement';
  /** What yes means in it; `either` where the heading leaves it open. */
  sense: 'optIn' | 'optOut' | 'either';
  channel?: ConsentChannel | undefined;
  purpose?: ConsentPurpose | undefined;
  /** Whatever stands in it means yes: the reason or the source of an opt-out. */
  isReason?: boolean;
  /** It holds the kinds of entries, as the ledger names them. */
  isOfEntries?: boolean;
}

/** A column with phone numbers. */
export interface NumberColumn {
  is: 'number';
  /** How likely messages reach the person there; the lowest is best. */
  rank: number;
  /** It is used for this channel only, as `WhatsApp Phone Number` is. */
  channel?: ConsentChannel | undefined;
}

/** When consent was given or ended. */
export interface DateColumn {
  is: 'date';
  of: 'optIn' | 'optOut' | 'either';
  channel?: ConsentChannel | undefined;
}

/** What a column means. */
export type Meaning =
  | Statement
  | NumberColumn
  | DateColumn
  | { is: 'country'; rank: number }
  | { is: 'channel' | 'purpose' | 'level' | 'source' | 'sender' | 'evidence' }
  | { is: 'endsAt' | 'channelOnly' };

/** The order of numbers: what names messages, mobiles, plain numbers, places, what may be an id. */
export const ranks = { messages: 0, mobile: 1, phone: 2, place: 3, id: 4 } as const;
