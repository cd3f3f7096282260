import { rfc2822 } from '../dates';
import { publish } from '../eventStreams/publish';
import type { Account } from '../state/account';
import type { Call } from '../state/call';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';
import { voiceParameters } from './parameters';

const sipCodes: Record<string, string> = {
  busy: '486',
  'no-answer': '480',
  failed: '404',
  canceled: '487',
};

type CallEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

/** Posts a call's event to its status callback, if it asked for that event. */
export function postCallEvent(world: World, account: Account, call: Call, event: CallEvent): void {
  const { statusCallback, wire } = call;
  publish(world, account, `com.twilio.voice.status-callback.call.${event}`, () => [
    voiceParameters(account, call),
  ]);
  if (!statusCallback?.events.has(event)) return;
  const seconds = Number(wire.duration ?? 0);
  const parameters = {
    ...voiceParameters(account, call),
    ...(event === 'initiated' && { CallStatus: 'initiated' }),
    CallbackSource: 'call-progress-events',
    SequenceNumber: String(call.sequence++),
    Timestamp: rfc2822(world.now()),
    ...(event === 'completed' && {
      CallDuration: String(seconds),
      Duration: String(Math.ceil(seconds / 60)),
      SipResponseCode: sipCodes[wire.status] ?? '200',
    }),
  };
  world.schedule.run(
    deliver(world, account, {
      kind: 'call-status',
      url: statusCallback.url,
      method: statusCallback.method,
      resourceSid: wire.sid,
      content: { parameters },
    }),
  );
}
