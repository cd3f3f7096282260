import type { MessageFate } from '../magic';

/** A message as Twilio's answers show it. */
export interface MessageWire {
  account_sid: string;
  api_version: '2010-04-01';
  body: string;
  date_created: string;
  date_sent: string | null;
  date_updated: string;
  direction: 'inbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply';
  error_code: number | null;
  error_message: string | null;
  from: string | null;
  messaging_service_sid: string | null;
  num_media: string;
  num_segments: string;
  price: string | null;
  price_unit: string | null;
  sid: string;
  status: string;
  subresource_uris: { media: string; feedback: string };
  to: string;
  uri: string;
}

export interface Message {
  wire: MessageWire;
  createdAtMs: number;
  sentAtMs: number | undefined;
  /** The sender that a messaging service has chosen, shown only once the message is sent. */
  sender: string | null;
  statusCallback: string | undefined;
  /** How this message ends whatever its recipient's fate; undefined for the usual end. */
  fate: MessageFate | undefined;
  sendAtMs: number | undefined;
}
