import { dayMilliseconds } from '../kit/durations';
import { countedForDays } from './sendEnd';

/** For how many days rows are kept that do not say so themselves. */
export interface Retention {
  /** The audit trail. */
  decisions: number;
  /** When somebody last wrote to us. */
  inbound: number;
}

/** Two years of audit; nothing asks for an inbound message that is older than a month. */
export const defaultRetention: Readonly<Retention> = { decisions: 730, inbound: countedForDays };

export const daysMilliseconds = (days: number): number => days * dayMilliseconds;

/** The tables that grow by use. The store of the same name deletes what has expired. */
export const pruned = [
  'approvals',
  'decisions',
  'inbound',
  'owners',
  'seen',
  'sends',
  'turns',
  'waits',
] as const;

/** Why nothing is deleted from the other tables. */
export const unpruned: Readonly<Record<string, string>> = {
  consent:
    'who said stop is left alone for ever, and consent has to be proved for as long as it is used',
  migrations: 'one row for each version of the schema',
  registrations: 'one row for each URL that an active trigger has set; deactivation deletes it',
  settings:
    'the key, one sample of records for each rule pack, for how long rows are to be kept, and one mark for each account and living process',
  verdicts: 'one row for each combination of rules that has ever been found together',
};
