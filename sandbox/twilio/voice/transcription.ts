import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { CallWire } from '../state/call';
import type { Table, Wire } from '../state/table';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';

/** Classic transcriptions of an account. */
export const transcriptions = (account: Account): Table<Wire> =>
  account.table(`api/2010-04-01/Accounts/${account.sid}/Transcriptions`);

/** What every simulated voice says. */
export const SPOKEN = 'Hello from the sandbox.';

/** A classic transcription that has begun. */
export function newTranscription(
  world: World,
  account: Account,
  recordingSid: string,
  sid = world.newSid('TR'),
): Wire {
  const now = rfc2822(world.now());
  return transcriptions(account).add(sid, {
    account_sid: account.sid,
    api_version: '2010-04-01',
    date_created: now,
    date_updated: now,
    duration: '1',
    price: '-0.05000',
    price_unit: 'USD',
    recording_sid: recordingSid,
    sid,
    status: 'in-progress',
    transcription_text: '',
    type: 'fast',
    uri: `/2010-04-01/Accounts/${account.sid}/Transcriptions/${sid}.json`,
  });
}

/** What a transcription says when it is done. */
export const transcribed = { status: 'completed', transcription_text: SPOKEN };

/**
 * Transcribes a recording as `<Record transcribe="true">` does, and tells its callback when it is
 * done.
 */
export function transcribe(
  world: World,
  account: Account,
  { wire: call }: { wire: CallWire },
  recording: Wire,
  callback: string | undefined,
): void {
  const transcription = newTranscription(world, account, String(recording.sid));
  const sid = String(transcription.sid);
  world.schedule.after(world.options.statusDelayMs, async () => {
    Object.assign(transcription, transcribed);
    if (!callback) return;
    const parameters = {
      AccountSid: account.sid,
      ApiVersion: '2010-04-01',
      CallSid: call.sid,
      From: call.from,
      To: call.to,
      RecordingSid: String(recording.sid),
      RecordingUrl: String(recording.media_url),
      TranscriptionSid: sid,
      TranscriptionStatus: 'completed',
      TranscriptionText: SPOKEN,
      TranscriptionType: 'fast',
      TranscriptionUrl: `https://api.twilio.com${String(transcription.uri).replace(/\.json$/, '')}`,
    };
    await deliver(world, account, {
      kind: 'transcription',
      url: callback,
      method: 'POST',
      resourceSid: sid,
      content: { parameters },
    });
  });
}
