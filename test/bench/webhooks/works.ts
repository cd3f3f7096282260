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

/** Twilio's signature has this form; it is nobody's. */
const nobodys = `${'A'.repeat(27)}=`;
const megabyte = 1024 * 1024;

/** A call that nobody has signed. */
const strange = (what: string, type: string, body: string): Work =>
  ours(`forged, ${what}`, {
    callOf: (_url, path) => ({
      path: `${path}?name=J%C3%BCrgen%20M`,
      headers: { 'content-type': type, 'x-twilio-signature': nobodys },
      body,
    }),
    expects: 403,
  });

const form = 'application/x-www-form-urlencoded';
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `name${index}=`).join('&');
const part = '--b\r\nContent-Disposition: form-data; name="Body"\r\n\r\nSTOP\r\n';

/**
 * What costs most, by size and by shape; each beside a bare trigger that is sent the same, for n8n
 * reads it there.
 */
export const forgeries: readonly Work[] = [
  forged,
  strange('1 MB in one value', form, `Body=${'x'.repeat(megabyte - 100)}`),
  strange('1 MB of escapes', form, `Body=${'%41+'.repeat(megabyte / 4 - 100)}`),
  strange('1 MB of distinct names', form, names(90_000)),
  strange('12.6 MB of distinct names', form, names(1_000_000)),
  strange('1 MB of JSON', 'application/json', JSON.stringify({ a: 'x'.repeat(megabyte - 100) })),
  strange('multipart', 'multipart/form-data; boundary=b', `${part.repeat(100)}--b--\r\n`),
];

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
