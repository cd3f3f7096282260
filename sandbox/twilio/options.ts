import type { Faults } from './faults';

export interface TwilioOptions {
  /** Port to listen on; 0 lets the system choose. */
  port: number;
  /** Time between two statuses of a message or call, in milliseconds. */
  statusDelayMs: number;
  /** How long an answered call lasts once its TwiML has run, in milliseconds. */
  callDurationMs: number;
  /**
   * Time after which a new message is in the list of messages, in milliseconds; a fetch by SID
   * finds it at once.
   */
  listLagMs: number;
  /**
   * Whether a list finds addresses with a channel (`whatsapp:+…`) by To; reports of Twilio differ.
   */
  filterTakesChannels: boolean;
  /** How far Twilio's clock is ahead of this host's, in milliseconds; may change at any time. */
  clockAheadMs: number;
  /** Time Twilio gives a webhook to answer, in milliseconds. */
  webhookTimeoutMs: number;
  /** Most connections the simulator opens to one webhook host. */
  webhookConnections: number;
  /** Sign webhook addresses without their port, as Twilio does on some of its edges. */
  signWithoutPort: boolean;
  /**
   * Whether the messaging services have Advanced Opt-Out switched on: only with it does Twilio send
   * `OptOutType`, and only for messages to a service.
   */
  advancedOptOut: boolean;
  /** Requests, callbacks and alerts that are kept in the logs; counters go on beyond. */
  logSize: number;
  /** Compare the simulator's own answers with Twilio's document too (slower). */
  checkResponses: boolean;
  /** Speak HTTPS, with a self-signed certificate that the simulator gives away as `certificate`. */
  https: boolean;
  faults: Partial<Faults>;
}

export const defaultOptions: TwilioOptions = {
  port: 0,
  statusDelayMs: 50,
  callDurationMs: 100,
  listLagMs: 500,
  filterTakesChannels: true,
  clockAheadMs: 0,
  webhookTimeoutMs: 15_000,
  webhookConnections: 64,
  signWithoutPort: false,
  advancedOptOut: false,
  logSize: 10_000,
  checkResponses: false,
  https: false,
  faults: {},
};
