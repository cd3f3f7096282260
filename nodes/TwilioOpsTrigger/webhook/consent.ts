import { personOf } from '../../../lib/phone/person';
import { isOptOut, type OptOutReading } from '../../../lib/compliance/optOut/isOptOut';
import { consentChannelOf } from '../../../lib/ledger/consentChannel';
import type { Ledger } from '../../../lib/ledger/ledger';
import { optedOutCode, recordOptOutAtTwilio } from '../../../lib/sending/optOutAtTwilio';
import { bareAddress, messageType, type CrmSource } from '../../../lib/twilio/crm';
import type { Received } from '../event';

type Message = Readonly<Record<'MessageSid' | 'From' | 'To' | 'Body' | 'NumMedia', string>> & {
  OptOutType?: string;
};

/** Whether a person asks to stop, to start again or for help. */
export const readingOf = (message: Received): OptOutReading => {
  const { Body, OptOutType } = message as unknown as Message;
  return isOptOut(Body, OptOutType);
};

export const isRevocation = ({ kind }: OptOutReading) => kind === 'stop' || kind === 'revocation';

/** Whether the reading says anything about consent. */
export const isAboutConsent = (reading: OptOutReading) =>
  isRevocation(reading) || reading.kind === 'start';

/** Twilio answers STOP by itself, and everything that it reports by OptOutType. */
export const isAnsweredByTwilio = ({ kind, basis }: OptOutReading) =>
  basis === 'twilio' || kind === 'stop';

/** Who a message came from (nobody, where the number is withheld), and by which channel. */
function contactOf(message: Received) {
  const { MessageSid, From, To, Body, NumMedia } = message as unknown as Message;
  const type = messageType([From, To], Number(NumMedia));
  return {
    person: personOf(From),
    to: bareAddress(To),
    channel: consentChannelOf(type),
    MessageSid,
    Body,
  };
}

/** Whether a message did not go out because the person has opted out at Twilio. */
export const isRefusedForOptOut = (
  message: CrmSource | undefined,
): message is CrmSource & { to: string } =>
  Number(message?.errorCode) === optedOutCode && Boolean(message?.to);

/** Writes an opt-out that Twilio told by refusing a message. */
export async function recordRefusal(
  { to, type, sid }: CrmSource & { to: string },
  ledger: Ledger,
  now: Date,
): Promise<void> {
  const recipient = personOf(to);
  const channel = consentChannelOf(type);
  if (recipient) await recordOptOutAtTwilio(ledger, { recipient, channel, evidence: sid }, now);
}

/**
 * Writes an opt-out or opt-in to the consent ledger.
 *
 * An event counts for all senders: somebody who says stop to one number of a business says it to
 * the business. Whether it reaches other channels is for the gate to decide, so the channel is kept
 * as it was.
 */
export async function recordConsent(
  message: Received,
  reading: OptOutReading,
  ledger: Ledger,
  now: Date,
): Promise<void> {
  const { person: recipient, channel, MessageSid, Body } = contactOf(message);
  if (recipient === undefined) return;
  const common = {
    recipient,
    channel,
    purpose: 'any',
    sender: null,
    evidence: `${MessageSid}: ${Body}`,
  } as const;
  const times = { occurredAt: now, recordedAt: now };
  await ledger.consent.append([
    isRevocation(reading)
      ? { kind: 'revoke', level: null, source: 'opt-out-message', ...common, ...times }
      : { kind: 'grant', level: 'express', source: 'opt-in-message', ...common, ...times },
  ]);
}

/** Notes that this person has written, for WhatsApp's window and for replies. */
export async function recordContact(message: Received, ledger: Ledger, now: Date): Promise<void> {
  const { person: from, to, channel, MessageSid } = contactOf(message);
  if (from) await ledger.inbound.record({ from, to, channel }, now, MessageSid);
}
