import type { CallRequest } from '../voice/callRequest';

/** A call as Twilio's answers show it. */
export interface CallWire {
  account_sid: string;
  answered_by: string | null;
  api_version: '2010-04-01';
  caller_name: string | null;
  date_created: string;
  date_updated: string;
  direction: 'inbound' | 'outbound-api' | 'outbound-dial';
  duration: string | null;
  end_time: string | null;
  forwarded_from: string | null;
  from: string;
  from_formatted: string;
  group_sid: string | null;
  parent_call_sid: string | null;
  phone_number_sid: string | null;
  price: string | null;
  price_unit: string;
  queue_time: string;
  sid: string;
  start_time: string | null;
  status: CallStatus;
  subresource_uris: Record<string, string>;
  to: string;
  to_formatted: string;
  trunk_sid: string | null;
  uri: string;
}

export type CallStatus =
  'queued' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled';

/** What Twilio does when a call is answered: fetch TwiML, or run what was given. */
export type Script = { url: string; method: string; fallbackUrl?: string } | { twiml: string };

export interface Call {
  wire: CallWire;
  startedAtMs: number | undefined;
  endedAtMs: number | undefined;
  /** What the create request asked for; undefined for inbound calls and second legs. */
  request: CallRequest | undefined;
  script: Script | undefined;
  statusCallback: { url: string; method: string; events: Set<string> } | undefined;
  /** Status callbacks sent so far: the next one's `SequenceNumber`. */
  sequence: number;
  /** Keys the other side will press and words it will say, one for each Gather. */
  input: { digits?: string; speech?: string }[];
  /** What the other side was told by Say and Play. */
  heard: string[];
  /** Set by an update of the running call: it goes on there. */
  redirect: Script | undefined;
}
