import { personOf } from '../../../../lib/phone/person';
import type { ConsentEvent } from '../../../../lib/ledger/ledger';

interface Said extends Pick<ConsentEvent, 'channel' | 'purpose' | 'level' | 'source'> {
  to: string;
  options: {
    evidence?: string;
    occurredAt?: Date;
    sender?: string;
    endsAt?: Date;
    channelOnly?: boolean;
  };
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
    recipient: personOf(to)!,
    channel,
    purpose,
    level,
    source,
    sender: options.sender ?? null,
    evidence: options.evidence ?? null,
    occurredAt: options.occurredAt ?? now,
    endsAt: options.endsAt ?? null,
    ...(options.channelOnly && { channelOnly: true }),
    recordedAt: now,
  };
}

/**
 * An entry as it leaves the node: the person, who is the same for all spellings and in the items of
 * the trigger, also as the parameter that takes one.
 */
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
    endsAt,
    channelOnly,
    recordedAt,
  } = event;
  return {
    kind,
    person: recipient,
    to: recipient,
    channel,
    purpose,
    level,
    source,
    sender,
    evidence,
    occurredAt,
    endsAt,
    ...(channelOnly && { channelOnly }),
    recordedAt,
  };
}
