import { readAddress } from '../../phone/readAddress';
import { addressFault } from '../../phone/sentences';
import { FieldError } from '../fieldError';
import type { Step } from './step';

const labels = {
  text: 'Text',
  url: 'URL',
  number: 'Number',
  callerId: 'Caller ID',
  webSocketUrl: 'WebSocket URL',
};

type Needed = keyof typeof labels;

const faulty = (field: Needed, fault: string, value?: string) =>
  new FieldError({ field: `steps.step.${field}`, label: labels[field], value, fault });

/** @throws FieldError if it is empty */
export function needed(step: Step, field: Needed): string {
  const value = String(step[field] ?? '').trim();
  if (value) return value;
  throw faulty(field, `is empty in the step "${step.verb}": fill it in or remove the step`);
}

/** @throws FieldError if it is not a number, or has no country: Twilio would take it for another */
export function dialled(step: Step, field: Needed, country: string | undefined): string {
  const number = needed(step, field);
  const address = readAddress(number, { country });
  if (address.kind === 'phone') return address.dial!;
  if (address.kind !== 'none') return number;
  throw faulty(field, addressFault(address)!, number);
}

/** @throws FieldError if it is not a number: WhatsApp knows nothing else */
export function onWhatsApp(step: Step, field: Needed, country: string | undefined): string {
  const number = dialled(step, field, country);
  if (number.startsWith('+')) return number;
  throw faulty(field, 'is not a number on WhatsApp: write it with its country code', number);
}

/** @throws FieldError for an address to which Twilio does not connect (error 31922) */
export function webSocket(step: Step): string {
  const url = needed(step, 'webSocketUrl');
  if (/^wss:\/\/[^/\s]/i.test(url) && URL.canParse(url)) return url;
  throw faulty(
    'webSocketUrl',
    'is not an address that Twilio connects to: begin it with wss://',
    url,
  );
}

/** @throws FieldError if it has parts that Twilio would drop */
export function streamed(step: Step): string {
  const url = webSocket(step);
  if (!url.includes('?')) return url;
  throw faulty(
    'webSocketUrl',
    'has a query, which Twilio does not pass on to a stream: move it into Parameters',
    url,
  );
}

/** What a WebSocket is told first. */
export const parametersOf = ({ parameters }: Step) =>
  (parameters?.parameter ?? []).flatMap(({ name, value }) =>
    name ? [{ name, value: String(value ?? '') }] : [],
  );

/** Twilio transcribes at most two minutes, and nothing at all of a longer recording. */
const longestTranscribed = 120;

/** @throws FieldError if Twilio would silently transcribe nothing */
export function refuseUntranscribed({ seconds = 0 }: Step): void {
  if (seconds <= longestTranscribed) return;
  throw new FieldError({
    field: 'steps.step.transcribe',
    label: 'Transcribe',
    fault: `needs a recording of at most ${longestTranscribed} seconds; Twilio transcribes nothing of one that may take ${seconds}: shorten it, or switch Transcribe off`,
  });
}

/** @throws FieldError for a step that makes no sense there */
export function impossible({ verb }: Step, why: string, remedy: string): never {
  throw new FieldError({
    field: 'steps.step.verb',
    label: 'Step',
    value: verb,
    fault: `${why}: ${remedy}`,
  });
}
