import type { Answer } from '../context';
import { mediaOf } from '../messaging/media';
import type { Account } from '../state/account';
import { silentMp3, silentWav } from '../storage/storedFile';
import { TwilioError } from '../twilioError';
import { recordings } from '../voice/recording';
import type { World } from '../world';

interface Download {
  world: World;
  account: Account;
  path: string;
  query: URLSearchParams;
}

/** Bytes of a medium: Twilio answers with a redirect to its storage. */
function medium({ world, account, path }: Download, [messageSid = '', sid = '']: string[]): Answer {
  const file = account.files.get(sid);
  if (!file || !mediaOf(account, messageSid).get(sid)) throw new TwilioError(20404, path);
  return { status: 307, headers: { location: world.storage.addressOf(file) } };
}

/** Sound of a recording: WAV, or MP3 where the address says so. */
function recording(
  { account, path, query }: Download,
  [sid = '', extension = '.wav']: string[],
): Answer {
  const found = recordings(account).get(sid);
  if (!found || found.status !== 'completed') throw new TwilioError(20404, path);
  if (extension === '.mp3')
    return { status: 200, body: silentMp3(), headers: { 'content-type': 'audio/mpeg' } };
  const channels = Number(query.get('RequestedChannels') ?? found.channels);
  return { status: 200, body: silentWav(channels), headers: { 'content-type': 'audio/x-wav' } };
}

const downloads: [RegExp, (download: Download, parts: string[]) => Answer][] = [
  [/\/Messages\/(\w+)\/Media\/(ME\w+)$/, medium],
  [/\/Recordings\/(RE\w+)(\.wav|\.mp3)?$/, recording],
];

/**
 * Twilio gives bytes at addresses that its document does not have: a medium's without `.json`, a
 * recording's with `.wav`, `.mp3` or nothing. Undefined for every other request.
 * https://www.twilio.com/docs/messaging/api/media-resource,
 * https://www.twilio.com/docs/voice/api/recording
 */
export function download(method: string, product: string, given: Download): Answer | undefined {
  if (method !== 'GET' || product !== 'api') return undefined;
  for (const [pattern, answer] of downloads) {
    const parts = pattern.exec(given.path)?.slice(1);
    if (parts) return answer(given, parts);
  }
  return undefined;
}
