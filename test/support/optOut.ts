import type { ConsentEvent } from '../../lib/ledger/ledger';
import type { Person } from '../../lib/phone/person';

/** The entry of a STOP by SMS, a second ago. */
export const optOutOf = (recipient: Person, changes: Partial<ConsentEvent> = {}): ConsentEvent => ({
  kind: 'revoke',
  recipient,
  channel: 'sms',
  purpose: 'any',
  sender: null,
  level: null,
  source: 'opt-out-message',
  evidence: null,
  occurredAt: new Date(Date.now() - 1000),
  endsAt: null,
  recordedAt: new Date(),
  ...changes,
});
