import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import { bareAddress, messageType } from '../../../lib/twilio/crm';
import type { Received } from '../event';

/** What a person asks for by a message of one word. */
export type OptWord = 'STOP' | 'START' | 'HELP';

/** A message that asks for something which Twilio has answered by itself, or which forbids an answer. */
export interface OptMessage {
  word: OptWord;
}

/** Twilio's own word for it, where Advanced Opt-Out is on; https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out */
export function optWordOf(message: Received): OptWord | undefined {
  const told = message.OptOutType;
  return told === 'STOP' || told === 'START' || told === 'HELP' ? told : undefined;
}

/** Writes an opt-out or opt-in to the consent ledger, and that this person has written. */
export async function recordInbound(message: Received, ledger: Ledger, now: Date): Promise<void> {
  const { From, To, Body = '', NumMedia, MessageSid } = message as Record<string, string>;
  const type = messageType([From, To], Number(NumMedia ?? 0));
  const channel = type === 'whatsapp' || type === 'rcs' ? type : 'sms';
  const recipient = bareAddress(From);
  const word = optWordOf(message);
  if (word === 'STOP' || word === 'START') {
    const event: ConsentEvent = {
      kind: word === 'STOP' ? 'revoke' : 'grant',
      recipient,
      // An opt-out by one channel says that the person wants no messages; an opt-in allows what was asked for.
      channel: word === 'STOP' ? 'any' : channel,
      purpose: 'any',
      sender: word === 'STOP' ? null : bareAddress(To),
      level: word === 'STOP' ? null : 'express',
      source: word === 'STOP' ? 'opt-out-message' : 'opt-in-message',
      evidence: `${MessageSid}: ${Body}`,
      occurredAt: now,
      recordedAt: now,
    };
    await ledger.consent.append([event]);
  }
  await ledger.inbound.record({ from: recipient, to: bareAddress(To), channel }, now, MessageSid!);
}
