import { eventStream, inboundMessage, messageStatus } from './calls';
import type { Call } from './load';
import type { Trigger } from './stage';

/** Calls of one kind to one trigger. */
export interface Work {
  name: string;
  trigger: Trigger;
  callOf(url: string, path: string, index: number): Call;
  /** The status of its answers. */
  expects: number;
}

const ours = (what: string, work: Pick<Work, 'callOf'> & Partial<Work>): Work => ({
  name: `Twilio Ops Trigger, ${what}`,
  trigger: 'ours',
  expects: 200,
  ...work,
});

const oneEvent = (url: string, path: string, index: number) => eventStream(url, path, index);
const guessed = (url: string, path: string, index: number) =>
  inboundMessage(url, path, index, 'guess');

export const builtIn: Work = {
  name: 'built-in Twilio Trigger',
  trigger: 'builtIn',
  callOf: oneEvent,
  expects: 200,
};
export const inbound = ours('inbound message', { callOf: inboundMessage });
export const forged = ours('forged', { callOf: guessed, expects: 403 });

export const works: readonly Work[] = [
  builtIn,
  inbound,
  ours('message status', { callOf: messageStatus }),
  ours('Event Streams', { callOf: oneEvent }),
  forged,
  ours('message status, collected for 500 ms', { callOf: messageStatus, trigger: 'collecting' }),
];

/** The limit: a trigger that does nothing with the same calls. */
export const bareOf = (work: Work): Work => ({
  ...work,
  name: `bare trigger (${work.name})`,
  trigger: 'bare',
  expects: 200,
});
