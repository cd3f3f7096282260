import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import { readAddress } from '../../phone/readAddress';
import { addressFault } from '../../phone/sentences';
import { FieldError } from '../fieldError';

/** One row of the form: what to do, and the inputs that belong to it. */
export interface Step {
  verb: 'say' | 'play' | 'gather' | 'dial' | 'record' | 'pause' | 'redirect' | 'hangup' | 'message';
  text?: string;
  language?: string;
  url?: string;
  input?: 'dtmf' | 'speech' | 'dtmf speech';
  digits?: number;
  number?: string;
  seconds?: number;
  transcribe?: boolean;
}

const languageOf = ({ language }: Step) => (language ? { language: language as 'en-US' } : {});

/** Where steps are carried out. */
interface Place {
  /**
   * The trigger's address, to which recordings and transcriptions are reported; '' where there is
   * none.
   */
  ownUrl: string;
  /** ISO code of the country of national numbers. */
  country?: string | undefined;
}

/** What each step is in TwiML, https://www.twilio.com/docs/voice/twiml */
const voice: Record<Step['verb'], (response: VoiceResponse, step: Step, at: Place) => void> = {
  say: (response, step) => void response.say(languageOf(step), needed(step, 'text')),
  play: (response, step) => void response.play(needed(step, 'url')),
  gather(response, step) {
    const { input = 'dtmf', digits, seconds, url, text } = step;
    const gather = response.gather({
      input: input.split(' ') as Array<'dtmf' | 'speech'>,
      ...(digits && { numDigits: digits }),
      ...(seconds && { timeout: seconds }),
      ...(url && { action: url }),
      ...languageOf(step),
    });
    if (text) gather.say(languageOf(step), text);
  },
  dial: (response, step, { country }) =>
    void response.dial(
      { ...(step.seconds && { timeout: step.seconds }) },
      dialled(needed(step, 'number'), country),
    ),
  record(response, { seconds, transcribe, url }, { ownUrl }) {
    const callback = url || ownUrl || undefined;
    response.record({
      recordingStatusCallback: callback,
      ...(seconds && { maxLength: seconds }),
      ...(transcribe && { transcribe, transcribeCallback: callback }),
    });
  },
  pause: (response, { seconds }) => void response.pause({ length: seconds || 1 }),
  redirect: (response, step) => void response.redirect(needed(step, 'url')),
  hangup: (response) => void response.hangup(),
  message: (_response, step) => impossible(step, 'answers messages, not calls'),
};

/** The same for messages, https://www.twilio.com/docs/messaging/twiml */
const messaging: Partial<Record<Step['verb'], (response: MessagingResponse, step: Step) => void>> =
  {
    message(response, step) {
      const message = response.message(needed(step, 'text'));
      if (step.url) message.media(step.url);
    },
    redirect: (response, step) => void response.redirect(needed(step, 'url')),
  };

/**
 * TwiML of steps that were put together in the form.
 * @throws FieldError when a step lacks what it needs, or makes no sense there
 */
export function stepsTwiml(steps: readonly Step[], isCall: boolean, at: Place): string {
  return isCall ? voiceTwiml(steps, at) : messagingTwiml(steps);
}

function voiceTwiml(steps: readonly Step[], at: Place): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  for (const step of steps) voice[step.verb](response, step, at);
  return response.toString();
}

function messagingTwiml(steps: readonly Step[]): string {
  const Builder = require('twilio/lib/twiml/MessagingResponse') as typeof MessagingResponse;
  const response = new Builder();
  for (const step of steps) {
    const write =
      messaging[step.verb] ?? (() => impossible(step, 'is for calls, not for messages'));
    write(response, step);
  }
  return response.toString();
}

const labels = { text: 'Text', url: 'URL', number: 'Number' };

function needed(step: Step, field: keyof typeof labels): string {
  const value = step[field]?.trim();
  if (value) return value;
  throw new FieldError({
    field: `steps.step.${field}`,
    label: labels[field],
    fault: `is empty in the step "${step.verb}": fill it in or remove the step`,
  });
}

/** @throws FieldError for what is no number, or has no country: Twilio would take it for another */
function dialled(number: string, country: string | undefined): string {
  const address = readAddress(number, { country });
  if (address.kind === 'phone') return address.dial!;
  if (address.kind !== 'none') return number;
  throw new FieldError({
    field: 'steps.step.number',
    label: labels.number,
    value: number,
    fault: addressFault(address)!,
  });
}

function impossible({ verb }: Step, why: string): never {
  throw new FieldError({
    field: 'steps.step.verb',
    label: 'Step',
    value: verb,
    fault: `${why}: remove the step, or use a trigger of its own`,
  });
}
