import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Call } from '../state/call';
import type { Wire } from '../state/table';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';

interface RecordingPlan {
  source: string;
  channels: 1 | 2;
  statusCallback?: string | undefined;
  transcribe: boolean;
  transcribeCallback?: string | undefined;
}

/** Recordings of an account. */
export const recordings = (account: Account) => account.table(`api/2010-04-01/Accounts/${account.sid}/Recordings`);

/** Adds a finished recording of a call and tells its callbacks. */
export function finishRecording(world: World, account: Account, call: Call, plan: RecordingPlan): Wire {
  const sid = world.newSid('RE');
  const now = rfc2822(world.now());
  const uri = `/2010-04-01/Accounts/${account.sid}/Recordings/${sid}`;
  const recording = recordings(account).add(sid, {
    account_sid: account.sid, api_version: '2010-04-01', call_sid: call.wire.sid, channels: plan.channels,
    conference_sid: null, date_created: now, date_updated: now, duration: '1', encryption_details: null,
    error_code: null, media_url: `https://api.twilio.com${uri}`, price: '-0.00250', price_unit: 'USD', sid,
    source: plan.source, start_time: now, status: 'completed', track: 'both', uri: `${uri}.json`,
    subresource_uris: {
      add_on_results: `${uri}/AddOnResults.json`, transcriptions: `${uri}/Transcriptions.json`,
    },
  });
  const post = (kind: string, url: string, parameters: Record<string, string>) =>
    world.schedule.after(world.options.statusDelayMs, async () => {
      await deliver(world, account, { kind, url, method: 'POST', resourceSid: sid, content: { parameters } });
    });
  const shared = { AccountSid: account.sid, CallSid: call.wire.sid, RecordingSid: sid, RecordingUrl: String(recording.media_url) };
  if (plan.statusCallback) {
    post('recording-status', plan.statusCallback, {
      ...shared, RecordingStatus: 'completed', RecordingDuration: '1', RecordingChannels: String(plan.channels),
      RecordingSource: plan.source, RecordingTrack: 'both', RecordingStartTime: now, ErrorCode: '0',
    });
  }
  return recording;
}
