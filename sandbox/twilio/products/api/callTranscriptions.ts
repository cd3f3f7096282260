import type { Routes } from '../../context';
import { TwilioError } from '../../twilioError';
import {
  realTimeTranscriptions,
  startTranscription,
  stopTranscription,
} from '../../voice/realTimeTranscription';

const base = '/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions';

export const callTranscriptions: Routes = {
  [`POST ${base}.json`]: ({ world, account, path, body, url }) => {
    const call = account.calls.get(path.CallSid ?? '');
    if (!call) throw new TwilioError(20404, url);
    if (call.wire.status !== 'in-progress') throw new TwilioError(21220);
    return { status: 200, body: startTranscription(world, account, call, body) };
  },
  [`POST ${base}/{Sid}.json`]: ({ world, account, path, url }) => {
    const table = realTimeTranscriptions(account, path.CallSid ?? '');
    const transcription = table.get(path.Sid ?? '') ?? table.find(({ name }) => name === path.Sid);
    if (!transcription) throw new TwilioError(20404, url);
    stopTranscription(world, account, transcription);
    return { status: 200, body: transcription };
  },
};
