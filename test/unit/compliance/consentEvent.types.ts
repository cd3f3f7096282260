import type { ConsentEvent as Judged } from '../../../lib/compliance/facts';
import type { ConsentEvent as KeptOfPerson } from '../../../lib/ledger/ledger';

/** Compiles only while the two are equal in all properties. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;

/** What both say of an event; only the ledger asks that a reader of addresses names the person. */
type Kept = Omit<KeptOfPerson, 'recipient'> & { recipient: string };

/** Each property by itself, so that an error names the one that differs. */
export const agreement: { [Name in keyof (Judged & Kept)]: Same<Judged[Name], Kept[Name]> } = {
  kind: true,
  recipient: true,
  channel: true,
  purpose: true,
  sender: true,
  level: true,
  source: true,
  evidence: true,
  occurredAt: true,
  endsAt: true,
  recordedAt: true,
};
