import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import { writable } from '../../twilio/xml/characters';
import {
  dialled,
  impossible,
  needed,
  onWhatsApp,
  parametersOf,
  refuseUntranscribed,
  streamed,
  webSocket,
} from './checkedStep';
import type { Step } from './step';

export type { Step };

/** Only what is filled in: to Twilio, an empty attribute is not the same as none. */
const filled = <Attributes extends object>(attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined && value !== ''),
  ) as Attributes;

const speech = ({ language, voice }: Step) =>
  filled({ voice: voice as 'man', language: language as 'en-US' });

/** Where steps are carried out. */
interface Place {
  /**
   * The trigger's address, where recordings and transcriptions are reported; '' if there is none.
   */
  ownUrl: string;
  /** ISO code of the country that national numbers belong to. */
  country?: string | undefined;
}

const otherTrigger = 'remove the step, or use a trigger of its own';

/** What each step is in TwiML, https://www.twilio.com/docs/voice/twiml */
const voice: Record<Step['verb'], (response: VoiceResponse, step: Step, at: Place) => void> = {
  say: (response, step) => void response.say(speech(step), needed(step, 'text')),
  play: (response, step) => void response.play(needed(step, 'url')),
  gather(response, step) {
    const { input = 'dtmf', digits, seconds, url, text, language } = step;
    const gather = response.gather({
      input: input.split(' ') as Array<'dtmf' | 'speech'>,
      ...(digits && { numDigits: digits }),
      ...(seconds && { timeout: seconds }),
      ...filled({ action: url, language: language as 'en-US' }),
    });
    if (text) gather.say(speech(step), text);
  },
  dial: (response, step, { country }) =>
    void response.dial(
      { ...(step.seconds && { timeout: step.seconds }) },
      dialled(step, 'number', country),
    ),
  dialWhatsApp(response, step, { country }) {
    const callerId = onWhatsApp(step, 'callerId', country);
    response
      .dial({ callerId: `whatsapp:${callerId}`, ...(step.seconds && { timeout: step.seconds }) })
      .whatsApp(onWhatsApp(step, 'number', country));
  },
  record(response, step, { ownUrl }) {
    const { seconds, transcribe, url } = step;
    const callback = url || ownUrl || undefined;
    if (transcribe) refuseUntranscribed(step);
    response.record({
      recordingStatusCallback: callback,
      ...(seconds && { maxLength: seconds }),
      ...(transcribe && { transcribe, transcribeCallback: callback }),
    });
  },
  pause: (response, { seconds }) => void response.pause({ length: seconds || 1 }),
  redirect: (response, step) => void response.redirect(needed(step, 'url')),
  hangup: (response) => void response.hangup(),
  message: (_response, step) => impossible(step, 'answers messages, not calls', otherTrigger),
  conversationRelay(response, step) {
    const { welcomeGreeting, ttsProvider } = step;
    const relay = response.connect().conversationRelay({
      url: webSocket(step),
      ...filled({ welcomeGreeting, ttsProvider, ...speech(step) }),
    });
    for (const parameter of parametersOf(step)) relay.parameter(parameter);
  },
  connectStream(response, step) {
    const stream = response.connect().stream({ url: streamed(step) });
    for (const parameter of parametersOf(step)) stream.parameter(parameter);
  },
  startStream(response, step) {
    const { track, streamName: name } = step;
    const stream = response.start().stream({ url: streamed(step), ...filled({ name, track }) });
    for (const parameter of parametersOf(step)) stream.parameter(parameter);
  },
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
 * The TwiML of steps built in the form. Characters that XML cannot contain are left out.
 * @throws FieldError when a step lacks something that it needs, or makes no sense there
 */
export function stepsTwiml(steps: readonly Step[], isCall: boolean, at: Place): string {
  return isCall ? voiceTwiml(writable(steps), at) : messagingTwiml(writable(steps));
}

/** An expression may give anything for a verb, even the name of something that all objects have. */
const known = <Writers extends object>(writers: Writers, { verb }: Step) =>
  Object.hasOwn(writers, verb) ? writers[verb as unknown as keyof Writers] : undefined;

const unknown = (step: Step): never => impossible(step, 'is not known', 'choose one of the list');

function voiceTwiml(steps: readonly Step[], at: Place): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  for (const step of steps) (known(voice, step) ?? unknown(step))(response, step, at);
  return response.toString();
}

function messagingTwiml(steps: readonly Step[]): string {
  const Builder = require('twilio/lib/twiml/MessagingResponse') as typeof MessagingResponse;
  const response = new Builder();
  for (const step of steps) {
    if (!known(voice, step) && !known(messaging, step)) unknown(step);
    const write =
      known(messaging, step) ?? impossible(step, 'is for calls, not for messages', otherTrigger);
    write(response, step);
  }
  return response.toString();
}
