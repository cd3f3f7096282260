import type { Account } from '../state/account';
import type { Call } from '../state/call';
import type { Verb } from '../twiml/parse';
import type { World } from '../world';
import { newCall } from './call';
import { startTranscription } from './realTimeTranscription';
import { finishRecording, startRecording } from './recording';

/** Where a call goes on: at another document, or nowhere; undefined goes on with the next verb. */
export type Next = 'end' | { url: string; method: string; parameters: Record<string, string> };

interface Step {
  world: World;
  account: Account;
  call: Call;
  verb: Verb;
  /** Address of the document; undefined for TwiML that was given in the create request. */
  base: string | undefined;
}

/**
 * The document that a verb's `action` names; a verb without one goes on at the present document.
 */
function action({ verb, base }: Step, parameters: Record<string, string>): Next | undefined {
  const target = verb.attributes.action ?? base;
  return target === undefined
    ? undefined
    : { url: new URL(target, base).href, method: verb.attributes.method ?? 'POST', parameters };
}

function hear({ call, verb }: Step): undefined {
  call.heard.push(verb.text);
}

function gather(step: Step): Next | undefined {
  const { call, verb } = step;
  call.heard.push(...verb.children.map(({ text }) => text).filter(Boolean));
  const input = call.input.shift();
  if (!input) return undefined;
  return action(step, {
    ...(input.digits !== undefined && { Digits: input.digits }),
    ...(input.speech !== undefined && { SpeechResult: input.speech, Confidence: '0.9' }),
  });
}

const absolute = (url: string | undefined, base: string | undefined) =>
  url === undefined ? undefined : new URL(url, base).href;

function record(step: Step): Next | undefined {
  const {
    world,
    account,
    call,
    verb: { attributes },
    base,
  } = step;
  const recording = finishRecording(world, account, call, {
    source: 'RecordVerb',
    channels: 1,
    statusCallback: absolute(attributes.recordingStatusCallback, base),
    events: attributes.recordingStatusCallbackEvent?.split(' '),
    transcribe: attributes.transcribe === 'true' || attributes.transcribeCallback !== undefined,
    transcribeCallback: absolute(attributes.transcribeCallback, base),
  });
  return action(step, {
    RecordingSid: String(recording.sid),
    RecordingUrl: String(recording.media_url),
    RecordingDuration: String(recording.duration),
    Digits: 'hangup',
  });
}

/** The other leg is answered and ends at once. */
function dial(step: Step): Next | undefined {
  const { world, account, call, verb, base } = step;
  const callee = verb.children[0]?.text ?? verb.text;
  const leg = newCall(world, account, {
    from: verb.attributes.callerId ?? call.wire.from,
    to: callee,
    direction: 'outbound-dial',
    status: 'completed',
    parent: call.wire.sid,
  });
  leg.wire.duration = '1';
  if (verb.attributes.record?.startsWith('record')) {
    finishRecording(world, account, call, {
      source: 'DialVerb',
      channels: verb.attributes.record.endsWith('dual') ? 2 : 1,
      statusCallback: absolute(verb.attributes.recordingStatusCallback, base),
    });
  }
  if (verb.attributes.action === undefined) return undefined;
  return action(step, {
    DialCallSid: leg.wire.sid,
    DialCallStatus: 'completed',
    DialCallDuration: '1',
  });
}

const redirect = (step: Step): Next => ({
  url: new URL(step.verb.text, step.base).href,
  method: step.verb.attributes.method ?? 'POST',
  parameters: {},
});

/** `<Start>` begins what goes on beside the call: a recording or a transcription. */
function start({ world, account, call, verb, base }: Step): undefined {
  for (const { name, attributes } of verb.children) {
    if (name === 'Transcription') {
      startTranscription(world, account, call, {
        Name: attributes.name,
        Track: attributes.track,
        LanguageCode: attributes.languageCode,
        StatusCallbackUrl: absolute(attributes.statusCallbackUrl, base),
        StatusCallbackMethod: attributes.statusCallbackMethod,
      });
    }
    if (name === 'Recording') {
      startRecording(world, account, call, {
        source: 'StartCallRecordingTwiML',
        channels: attributes.channels === 'mono' ? 1 : 2,
        track: attributes.track,
        statusCallback: absolute(attributes.recordingStatusCallback, base),
        events: attributes.recordingStatusCallbackEvent?.split(' '),
      });
    }
  }
}

/** What each verb does; unknown ones are passed over, as the simulator has no audio. */
export const verbs: Record<string, (step: Step) => Next | undefined | Promise<Next | undefined>> = {
  Say: hear,
  Play: hear,
  Gather: gather,
  Record: record,
  Dial: dial,
  Redirect: redirect,
  Start: start,
  Hangup: () => 'end',
  Reject: () => 'end',
};
