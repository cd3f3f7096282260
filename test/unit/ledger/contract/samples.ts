import type { Person } from '../../../../lib/phone/person';
import type {
  Approval,
  ConsentEvent,
  DecisionRow,
  Origin,
  Registration,
  Reservation,
  SendRef,
  Settlement,
  Wait,
} from '../../../../lib/ledger/ledger';

/**
 * A time, `seconds` after noon of a day so far off that a ledger, which prunes itself when opened,
 * keeps all of it.
 */
export const at = (seconds: number): Date => new Date(Date.UTC(2100, 0, 15, 12) + seconds * 1_000);

export const ada = '+15005550006' as Person;
export const bob = '+15005550009' as Person;

export const grant = (changes: Partial<ConsentEvent> = {}): ConsentEvent => ({
  kind: 'grant',
  recipient: ada,
  channel: 'sms',
  purpose: 'marketing',
  sender: null,
  level: 'written',
  source: 'website',
  evidence: 'https://example.com/form/17',
  occurredAt: at(0),
  endsAt: null,
  recordedAt: at(1),
  ...changes,
});

export const revoke = (changes: Partial<ConsentEvent> = {}): ConsentEvent =>
  grant({
    kind: 'revoke',
    level: null,
    source: 'opt-out-message',
    evidence: 'STOP',
    occurredAt: at(60),
    ...changes,
  });

/** A send with a key of the user's own. */
export const ref = (key: string, changes: Partial<SendRef> = {}): SendRef => ({
  key,
  isOwn: true,
  recipient: ada,
  account: 'AC00000000000000000000000000000001',
  kind: 'message',
  ...changes,
});

export const reservation = (key: string, changes: Partial<Reservation> = {}): Reservation => ({
  ...ref(key),
  sender: '+15005550001',
  contentHash: 'c0ffee',
  category: null,
  origin: null,
  keepForMilliseconds: 7 * 86_400_000,
  ...changes,
});

/** A send with the default key of its place in an execution. */
export const fromExecution = (
  origin: Partial<Origin> = {},
  changes: Partial<Reservation> = {},
): Reservation => {
  const from = {
    node: 'instance/workflow/node',
    place: '0/0',
    execution: '17',
    establishedAt: at(0).getTime(),
    isMomentSure: true,
    ...origin,
  };
  const key = `instance/${from.execution}/node/${from.place}`;
  return reservation(key, { isOwn: false, origin: from, ...changes });
};

export const settlement = (
  key: string,
  state: Settlement['state'],
  changes: Partial<Settlement> = {},
): Settlement => ({
  ...ref(key),
  state,
  sid: state === 'accepted' ? `SM-${key}` : null,
  errorCode: state === 'rejected' ? 21211 : null,
  result: null,
  ...changes,
});

export const decision = (decisionId: string, changes: Partial<DecisionRow> = {}): DecisionRow => ({
  decisionId,
  evaluatedAt: at(0),
  recipient: ada,
  effect: 'block',
  rules: ['opt-out'],
  country: 'US',
  isDryRun: false,
  record: '{"effect":"block"}',
  ...changes,
});

export const approval = (changes: Partial<Approval> = {}): Approval => ({
  account: 'AC00000000000000000000000000000001',
  textHash: 'c0ffee',
  parts: [
    { length: 9, hash: 'aa' },
    { length: 0, hash: 'bb' },
  ],
  by: 'Ana Ruiz',
  reason: 'spring campaign',
  at: at(0),
  endsAt: at(60),
  ...changes,
});

export const registration = (changes: Partial<Registration> = {}): Registration => ({
  account: 'AC00000000000000000000000000000001',
  resource: 'PN00000000000000000000000000000001',
  field: 'smsUrl',
  workflowId: 'workflow',
  nodeId: 'node',
  mode: 'production',
  name: 'Replies / Twilio Ops Trigger',
  ourUrl: 'https://n8n.example.com/webhook/1',
  earlier: '{"url":"https://old.example.com","method":"POST"}',
  registeredAt: at(0),
  ...changes,
});

export const wait = (waitId: string, changes: Partial<Wait> = {}): Wait => ({
  waitId,
  kind: 'reply',
  account: 'AC00000000000000000000000000000001',
  recipient: ada,
  question: null,
  sender: '+15005550001',
  resumeUrl: 'https://n8n.example.com/webhook-waiting/1',
  createdAt: at(0),
  expiresAt: at(3_600),
  ...changes,
});
