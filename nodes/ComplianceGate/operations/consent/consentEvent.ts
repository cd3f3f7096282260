import type { ConsentEvent } from '../../../../lib/ledger/ledger';

interface Said extends Pick<ConsentEvent, 'channel' | 'purpose' | 'level' | 'source'> {
  to: string;
  options: { evidence?: string; occurredAt?: Date; sender?: string };
}

/** An entry of the consent ledger, recorded now. */
export function consentEvent(
  kind: ConsentEvent['kind'],
  said: Said,
  now = new Date(),
): ConsentEvent {
  const { to, channel, purpose, level, source, options } = said;
  return {
    kind,
    recipient: to,
    channel,
    purpose,
    level,
    source,
    sender: options.sender ?? null,
    evidence: options.evidence ?? null,
    occurredAt: options.occurredAt ?? now,
    recordedAt: now,
  };
}

/** An entry as it leaves the node: the number is called as the parameter that takes it. */
export function consentRecord(event: ConsentEvent) {
  const {
    kind,
    recipient,
    channel,
    purpose,
    level,
    source,
    sender,
    evidence,
    occurredAt,
    recordedAt,
  } = event;
  return {
    kind,
    to: recipient,
    channel,
    purpose,
    level,
    source,
    sender,
    evidence,
    occurredAt,
    recordedAt,
  };
}
