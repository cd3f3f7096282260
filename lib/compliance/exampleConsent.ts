import { consentSources } from './consentSources';
import type { ConsentEvent } from './facts';

const event: ConsentEvent = {
  kind: 'grant',
  recipient: '+12125550123',
  channel: 'any',
  purpose: 'any',
  sender: null,
  level: 'written',
  source: 'website',
  evidence: 'https://acme.com/forms/1',
  occurredAt: new Date('2026-01-10T12:00:00Z'),
  endsAt: null,
  recordedAt: new Date('2026-01-10T12:00:00Z'),
};

/** Consent events for the examples of the rules; `changes` over a written grant or a plain STOP. */
export const granted = (occurredAt: string, changes: Partial<ConsentEvent> = {}): ConsentEvent => ({
  ...event,
  occurredAt: new Date(occurredAt),
  recordedAt: new Date(occurredAt),
  ...changes,
});
export const revoked = (occurredAt: string, changes: Partial<ConsentEvent> = {}): ConsentEvent =>
  granted(occurredAt, {
    kind: 'revoke',
    level: null,
    source: consentSources.optOutMessage,
    evidence: 'STOP',
    ...changes,
  });

/** START: the person asked for messages again. */
export const resumed = (occurredAt: string, changes: Partial<ConsentEvent> = {}): ConsentEvent =>
  granted(occurredAt, {
    kind: 'resume',
    level: 'express',
    source: consentSources.optInMessage,
    evidence: 'START',
    ...changes,
  });
/** A message that may be an opt-out. */
export const unclear = (occurredAt: string, changes: Partial<ConsentEvent> = {}): ConsentEvent =>
  revoked(occurredAt, { kind: 'unclear', evidence: 'Who is this?', ...changes });
