import type { Person } from '../phone/person';
import type { ConsentChannel } from './consentStore';

export interface InboundPair {
  from: Person;
  /** Our number or sender. */
  to: string;
  channel: ConsentChannel;
}

export interface InboundStore {
  /**
   * Notes a message from this person; one that is older than the last changes nothing.
   * @param language BCP 47; without it, the one that was noted before stays
   */
  record(pair: InboundPair, at: Date, messageSid: string, language?: string): Promise<void>;
  /** The language in which this person wrote last, to whatever sender; `null` if not known. */
  languageOf(person: Person): Promise<string | null>;
  /** Time of the last inbound message of each pair, in order; `null` when there was none. */
  last(pairs: readonly InboundPair[]): Promise<Array<Date | null>>;
  /** Deletes what is older than the retention, by the ledger's clock; returns how many. */
  prune(): Promise<number>;
}
