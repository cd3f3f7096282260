import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
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

/** What each step is in TwiML, https://www.twilio.com/docs/voice/twiml */
const voice: Record<Step['verb'], (response: VoiceResponse, step: Step, ownUrl: string) => void> = {
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
  dial: (response, step) =>
    void response.dial({ ...(step.seconds && { timeout: step.seconds }) }, needed(step, 'number')),
  record(response, { seconds, transcribe, url }, ownUrl) {
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
 * @param ownUrl the trigger's address, to which recordings and transcriptions are reported; ''
 * where there is none
 * @throws FieldError when a step lacks what it needs, or makes no sense there
 */
export function stepsTwiml(steps: readonly Step[], isCall: boolean, ownUrl: string): string {
  return isCall ? voiceTwiml(steps, ownUrl) : messagingTwiml(steps);
}

function voiceTwiml(steps: readonly Step[], ownUrl: string): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  for (const step of steps) voice[step.verb](response, step, ownUrl);
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

function impossible({ verb }: Step, why: string): never {
  throw new FieldError({
    field: 'steps.step.verb',
    label: 'Step',
    value: verb,
    fault: `${why}: remove the step, or use a trigger of its own`,
  });
}
