import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Call } from '../state/call';
import type { Table, Wire } from '../state/table';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';
import { SPOKEN } from './transcription';
import type { TranscriptionRequest } from './transcriptionRequest';

/** Real-time transcriptions of a call. */
export const realTimeTranscriptions = (account: Account, callSid: string): Table<Wire> =>
  account.table(`api/2010-04-01/Accounts/${account.sid}/Calls/${callSid}/Transcriptions`);

function post(
  world: World,
  account: Account,
  transcription: Wire,
  event: string,
  more: Record<string, string> = {},
): Promise<unknown> {
  const sid = String(transcription.sid);
  const {
    StatusCallbackUrl: url,
    StatusCallbackMethod: method = 'POST',
    LanguageCode = 'en-US',
  } = account.transcriptionRequests.get(sid) ?? {};
  if (!url) return Promise.resolve();
  const sequence = { started: '1', content: '2', stopped: '3' }[event] ?? '4';
  const parameters = {
    AccountSid: account.sid,
    CallSid: String(transcription.call_sid),
    LanguageCode,
    SequenceId: sequence,
    Timestamp: new Date(world.now()).toISOString(),
    TranscriptionEvent: `transcription-${event}`,
    TranscriptionSid: sid,
    ...more,
  };
  const kind = 'real-time-transcription';
  return deliver(world, account, { kind, url, method, resourceSid: sid, content: { parameters } });
}

/** Begins to transcribe a running call: started at once, one sentence a status delay later. */
export function startTranscription(
  world: World,
  account: Account,
  call: Call,
  request: TranscriptionRequest,
): Wire {
  const sid = world.newSid('GT');
  const callSid = call.wire.sid;
  account.transcriptionRequests.set(sid, request);
  const transcription = realTimeTranscriptions(account, callSid).add(sid, {
    account_sid: account.sid,
    call_sid: callSid,
    sid,
    name: request.Name ?? null,
    status: 'in-progress',
    date_updated: rfc2822(world.now()),
    uri: `/2010-04-01/Accounts/${account.sid}/Calls/${callSid}/Transcriptions/${sid}.json`,
  });
  const track = request.Track ?? 'both_tracks';
  world.schedule.run(
    post(world, account, transcription, 'started', { Track: track, TranscriptionEngine: 'google' }),
  );
  world.schedule.after(world.options.statusDelayMs, async () => {
    if (transcription.status !== 'in-progress') return;
    await post(world, account, transcription, 'content', {
      Final: 'true',
      Track: track === 'both_tracks' ? 'inbound_track' : track,
      TranscriptionData: JSON.stringify({ transcript: SPOKEN, confidence: 0.9 }),
    });
  });
  return transcription;
}

/** Stops a transcription, once. */
export function stopTranscription(world: World, account: Account, transcription: Wire): void {
  if (transcription.status === 'stopped') return;
  Object.assign(transcription, { status: 'stopped', date_updated: rfc2822(world.now()) });
  world.schedule.run(post(world, account, transcription, 'stopped'));
}
