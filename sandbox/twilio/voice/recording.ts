import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Call, CallWire } from '../state/call';
import type { Table, Wire } from '../state/table';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';
import { transcribe } from './transcription';
import type { RecordingPlan } from './recordingPlan';

/** Recordings of an account. */
export const recordings = (account: Account): Table<Wire> =>
  account.table(`api/2010-04-01/Accounts/${account.sid}/Recordings`);

/** Recordings of a call that are still running. */
export const running = (account: Account, callSid: string): Wire[] =>
  recordings(account).all.filter(
    ({ call_sid: call, status }) =>
      call === callSid && ['in-progress', 'paused'].includes(String(status)),
  );

function tell(world: World, account: Account, recording: Wire): void {
  const plan = account.recordingPlans.get(String(recording.sid));
  const status = String(recording.status);
  if (!plan?.statusCallback || !(plan.events ?? ['completed']).includes(status)) return;
  const parameters = {
    AccountSid: account.sid,
    CallSid: String(recording.call_sid),
    RecordingSid: String(recording.sid),
    RecordingUrl: String(recording.media_url),
    RecordingStatus: status,
    ...(recording.duration !== null && { RecordingDuration: String(recording.duration) }),
    RecordingChannels: String(recording.channels),
    RecordingSource: String(recording.source),
    RecordingTrack: String(recording.track),
    RecordingStartTime: String(recording.start_time),
    ErrorCode: '0',
  };
  const { statusCallback: url, statusCallbackMethod: method = 'POST' } = plan;
  world.schedule.run(
    deliver(world, account, {
      kind: 'recording-status',
      url,
      method,
      resourceSid: String(recording.sid),
      content: { parameters },
    }),
  );
}

/** Begins to record a call. */
export function startRecording(
  world: World,
  account: Account,
  { wire: call }: { wire: Pick<CallWire, 'sid'> },
  plan: RecordingPlan,
  sid = world.newSid('RE'),
): Wire {
  const now = rfc2822(world.now());
  const uri = `/2010-04-01/Accounts/${account.sid}/Recordings/${sid}`;
  account.recordingPlans.set(sid, plan);
  const recording = recordings(account).add(sid, {
    account_sid: account.sid,
    api_version: '2010-04-01',
    call_sid: call.sid,
    channels: plan.channels,
    conference_sid: null,
    date_created: now,
    date_updated: now,
    duration: null,
    encryption_details: null,
    error_code: null,
    media_url: `https://api.twilio.com${uri}`,
    price: null,
    price_unit: 'USD',
    sid,
    source: plan.source,
    start_time: now,
    status: 'in-progress',
    track: plan.track ?? 'both',
    uri: `${uri}.json`,
    subresource_uris: {
      add_on_results: `${uri}/AddOnResults.json`,
      transcriptions: `${uri}/Transcriptions.json`,
    },
  });
  tell(world, account, recording);
  return recording;
}

/** Ends a recording; its callback comes a status delay later, when Twilio has processed it. */
export function endRecording(world: World, account: Account, recording: Wire): Wire {
  Object.assign(recording, {
    status: 'completed',
    duration: '1',
    price: '-0.00250',
    date_updated: rfc2822(world.now()),
  });
  world.schedule.after(world.options.statusDelayMs, () => tell(world, account, recording));
  return recording;
}

/** Records a call in one go: the recording is finished when this returns. */
export function finishRecording(
  world: World,
  account: Account,
  call: Call,
  plan: RecordingPlan,
): Wire {
  const recording = endRecording(world, account, startRecording(world, account, call, plan));
  if (plan.transcribe) transcribe(world, account, call, recording, plan.transcribeCallback);
  return recording;
}
