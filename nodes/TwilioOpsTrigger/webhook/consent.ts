import { isOptOut, type OptOutReading } from '../../../lib/compliance/optOut/isOptOut';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import { bareAddress, messageType } from '../../../lib/twilio/crm';
import type { Received } from '../event';

type Message = Readonly<Record<'MessageSid' | 'From' | 'To' | 'Body' | 'NumMedia', string>> & { OptOutType?: string };

/** Whether a person asks to stop, to start again or for help. */
export const readingOf = (message: Received): OptOutReading => {
  const { Body, OptOutType } = message as unknown as Message;
  return isOptOut(Body, OptOutType);
};

export const isRevocation = ({ kind }: OptOutReading) => kind === 'stop' || kind === 'revocation';

/** Twilio answers STOP by itself, and everything that it reports by OptOutType. */
export const isAnsweredByTwilio = ({ kind, basis }: OptOutReading) => basis === 'twilio' || kind === 'stop';

/**
 * Writes an opt-out or opt-in to the consent ledger, and that this person has written.
 *
 * An event counts for all senders: who says stop to one number of a business says it to the business. Whether it
 * reaches other channels is for the gate to decide, so the channel is kept as it was.
 */
export async function recordInbound(message: Received, reading: OptOutReading, ledger: Ledger, now: Date): Promise<void> {
  const { MessageSid, From, To, Body, NumMedia } = message as unknown as Message;
  const type = messageType([From, To], Number(NumMedia));
  const channel = type === 'whatsapp' || type === 'rcs' ? type : 'sms';
  const recipient = bareAddress(From);
  const revokes = isRevocation(reading);
  if (revokes || reading.kind === 'start') {
    const event: ConsentEvent = {
      kind: revokes ? 'revoke' : 'grant',
      recipient,
      channel,
      purpose: 'any',
      sender: null,
      level: revokes ? null : 'express',
      source: revokes ? 'opt-out-message' : 'opt-in-message',
      evidence: `${MessageSid}: ${Body}`,
      occurredAt: now,
      recordedAt: now,
    };
    await ledger.consent.append([event]);
  }
  await ledger.inbound.record({ from: recipient, to: bareAddress(To), channel }, now, MessageSid);
}
