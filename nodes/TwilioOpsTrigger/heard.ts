import type { Before } from '../../lib/compliance/optOut/conversationWith';
import type { Received } from './received';

/** Somebody has written to us, by whatever webhook it came. */
export interface Said {
  kind: 'said';
  /** The message's SID at Twilio. */
  sid: string;
  /** Its author's address. */
  from: string;
  /** Our number or sender, where the event tells it. */
  to: string | undefined;
  text: string;
  mediaCount: number;
  /** Twilio's own reading, with Advanced Opt-Out only. */
  optOutType?: string | undefined;
  /** The label and the id of a button or of a list's row that was chosen (WhatsApp, RCS). */
  button?: { label: string; id: string } | undefined;
  /** What was written before, as the ledger knows it. */
  before?: Before;
}

/** Twilio did not send a message of ours, because its recipient has opted out there (21610). */
export interface Refused {
  kind: 'refused';
  /** The SID of the message that did not go out. */
  sid: string;
  /** Whom it was for; where the event does not tell, the message at Twilio does. */
  to: string | undefined;
}

/** Somebody has switched a business's marketing off or on in WhatsApp itself. */
export interface Preferred {
  kind: 'preferred';
  from: string;
  marketing: 'stop' | 'resume';
  /** Meta's words for it. */
  detail: string;
}

/** What people tell us by an event: consent is recorded from this alone. */
export type Heard = Said | Refused | Preferred;

/** For events in which nobody tells us anything. */
export const nothingHeard = (_data: Received): Heard[] => [];

/**
 * When it was said: events of streams and of Conversations v2 tell, and may come hours later. Of
 * other webhooks it is when they came, and never after that.
 */
export function saidAt(received: Received, now: Date): Date {
  const time = Date.parse(textIn(received, 'time') || textIn(received, 'timestamp'));
  return time <= now.getTime() ? new Date(time) : now;
}

/** A parameter as text; '' where it is missing. */
export const textIn = (data: Received, name: string): string => {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
