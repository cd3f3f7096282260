import { setTimeout as sleep } from 'node:timers/promises';
import { rfc2822 } from '../dates';
import { magicFate } from '../magic';
import type { Account } from '../state/account';
import type { Call, CallStatus } from '../state/call';
import type { World } from '../world';
import { detectMachine } from './machineDetection';
import { realTimeTranscriptions, stopTranscription } from './realTimeTranscription';
import { endRecording, running, startRecording } from './recording';
import { runScript } from './script';
import { postCallEvent } from './statusCallback';

/** US list price of a minute, in dollars; a stand-in that gives answers the right shape. */
const PRICE_PER_MINUTE = 0.014;

export const isOver = ({ wire }: Call) =>
  !['queued', 'ringing', 'in-progress'].includes(wire.status);

function setStatus(world: World, { wire }: Call, status: CallStatus) {
  wire.status = status;
  wire.date_updated = rfc2822(world.now());
}

/** Ends a call in this status, once. */
export function endCall(world: World, account: Account, call: Call, status: CallStatus): void {
  if (isOver(call)) return;
  const nowMs = world.now();
  setStatus(world, call, status);
  call.endedAtMs = nowMs;
  const seconds =
    call.startedAtMs === undefined ? 0 : Math.max(1, Math.round((nowMs - call.startedAtMs) / 1000));
  Object.assign(call.wire, {
    end_time: rfc2822(nowMs),
    start_time: call.wire.start_time ?? rfc2822(nowMs),
    duration: String(seconds),
    price: seconds > 0 ? (-PRICE_PER_MINUTE * Math.ceil(seconds / 60)).toFixed(5) : null,
  });
  for (const recording of running(account, call.wire.sid)) endRecording(world, account, recording);
  for (const one of realTimeTranscriptions(account, call.wire.sid).all)
    stopTranscription(world, account, one);
  postCallEvent(world, account, call, 'completed');
}

/** Someone picks up: the TwiML runs, then the call goes on for a while and ends. */
async function answer(world: World, account: Account, call: Call): Promise<void> {
  setStatus(world, call, 'in-progress');
  call.startedAtMs = world.now();
  call.wire.start_time = rfc2822(call.startedAtMs);
  postCallEvent(world, account, call, 'answered');
  if (call.request?.Record) {
    const {
      RecordingChannels,
      RecordingTrack,
      RecordingStatusCallback,
      RecordingStatusCallbackEvent,
    } = call.request;
    startRecording(world, account, call, {
      source: 'OutboundAPI',
      channels: RecordingChannels === 'dual' ? 2 : 1,
      track: RecordingTrack,
      statusCallback: RecordingStatusCallback,
      events: RecordingStatusCallbackEvent,
    });
  }
  await talk(world, account, call);
}

/** Runs the call's script, and those that it is redirected to while it lasts. */
export async function talk(world: World, account: Account, call: Call): Promise<void> {
  do {
    call.script = call.redirect ?? call.script;
    call.redirect = undefined;
    await runScript(world, account, call);
    const endMs = world.now() + world.options.callDurationMs;
    while (!isOver(call) && !call.redirect && world.now() < endMs)
      await sleep(Math.min(5, endMs - world.now()));
  } while (call.redirect && !isOver(call));
  endCall(world, account, call, 'completed');
}

/** Lets an outgoing call run: it rings, is answered or not by the callee's fate, talks and ends. */
export function dial(world: World, account: Account, call: Call): void {
  const { schedule, options, fates } = world;
  const step = (task: () => void | Promise<void>) =>
    schedule.after(options.statusDelayMs, () => {
      if (!isOver(call)) return task();
    });
  const fate = (fates.get(call.wire.to) ?? magicFate(call.wire.to))?.call;
  step(() => {
    postCallEvent(world, account, call, 'initiated');
    if (fate && 'status' in fate && fate.status === 'failed')
      return endCall(world, account, call, 'failed');
    setStatus(world, call, 'ringing');
    postCallEvent(world, account, call, 'ringing');
    step(() => {
      if (fate && 'status' in fate) return endCall(world, account, call, fate.status);
      detectMachine(world, account, call, fate?.answeredBy ?? 'human');
      return answer(world, account, call);
    });
  });
}
