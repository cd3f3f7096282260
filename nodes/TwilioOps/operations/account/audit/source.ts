import type { Twilio } from 'twilio';
import type { Account } from '../../../../../lib/twilio/accounts';
import type { AuditFacts } from './auditFacts';
import type { AuditSettings } from './check';

/** What the readers of facts work with. */
export interface Source {
  twilio: Twilio;
  account: Account;
  settings: AuditSettings;
  now: Date;
  /** Another fact, read once however many ask for it. */
  fact<Name extends keyof AuditFacts>(name: Name): Promise<AuditFacts[Name]>;
}

export type ReadFact<Name extends keyof AuditFacts> = (source: Source) => Promise<AuditFacts[Name]>;
