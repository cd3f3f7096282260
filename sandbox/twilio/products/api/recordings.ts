import type { Context, Routes } from '../../context';
import { rfc2822 } from '../../dates';
import { onDays } from '../../timeFilter';
import { page2010 } from '../../paging';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';
import {
  endRecording,
  recordings as recordingsOf,
  running,
  startRecording,
} from '../../voice/recording';
import { transcriptions as transcriptionsOf } from '../../voice/transcription';

const account2010 = '/2010-04-01/Accounts/{AccountSid}';
const ofCall = `${account2010}/Calls/{CallSid}/Recordings`;
const ofAccount = `${account2010}/Recordings`;
const transcriptionsPath = `${account2010}/Transcriptions`;

const isCreatedOn = ({ query }: Context, { date_created: created }: Wire) =>
  onDays(query, 'DateCreated', Date.parse(String(created)));

function found({ account, path, url }: Context): Wire {
  const sid = path.Sid ?? '';
  const current =
    sid === 'Twilio.CURRENT' ? running(account, path.CallSid ?? '').at(-1) : undefined;
  const recording = current ?? recordingsOf(account).get(sid);
  const isOfCall = path.CallSid === undefined || recording?.call_sid === path.CallSid;
  if (!recording || !isOfCall) throw new TwilioError(20404, url.split('?')[0]);
  return recording;
}

/** The record under a call leaves out where the sound is. */
const inCall = ({ media_url: _media, subresource_uris: _uris, uri, ...recording }: Wire): Wire => ({
  ...recording,
  uri: String(uri).replace('/Recordings/', `/Calls/${recording.call_sid}/Recordings/`),
});

const list = (context: Context, toWire: (row: Wire) => Wire) => {
  const callSid = context.path.CallSid ?? context.query.CallSid;
  const rows = recordingsOf(context.account).newestFirst.filter(
    (recording) =>
      isCreatedOn(context, recording) && (callSid === undefined || recording.call_sid === callSid),
  );
  return { status: 200, body: page2010(context, 'recordings', rows, toWire) };
};

const remove = (context: Context) => {
  recordingsOf(context.account).delete(String(found(context).sid));
  return { status: 204 };
};

interface RecordingRequest {
  RecordingChannels?: string;
  RecordingTrack?: string;
  RecordingStatusCallback?: string;
  RecordingStatusCallbackMethod?: string;
  RecordingStatusCallbackEvent?: string[];
}

const ofRunningCall: Routes = {
  [`POST ${ofCall}.json`]: ({ world, account, path, body, url }) => {
    const call = account.calls.get(path.CallSid ?? '');
    if (!call) throw new TwilioError(20404, url);
    if (call.wire.status !== 'in-progress') throw new TwilioError(21220);
    const request = body as RecordingRequest;
    const recording = startRecording(world, account, call, {
      source: 'StartCallRecordingAPI',
      channels: request.RecordingChannels === 'mono' ? 1 : 2,
      track: request.RecordingTrack,
      statusCallback: request.RecordingStatusCallback,
      statusCallbackMethod: request.RecordingStatusCallbackMethod,
      events: request.RecordingStatusCallbackEvent,
    });
    return { status: 201, body: inCall(recording) };
  },
  [`GET ${ofCall}.json`]: (context) => list(context, inCall),
  [`GET ${ofCall}/{Sid}.json`]: (context) => ({ status: 200, body: inCall(found(context)) }),
  [`DELETE ${ofCall}/{Sid}.json`]: remove,
  [`POST ${ofCall}/{Sid}.json`]: (context) => {
    const { world, account, body } = context;
    const recording = found(context);
    if (recording.status === 'completed') throw new TwilioError(21220);
    Object.assign(recording, { status: body.Status, date_updated: rfc2822(world.now()) });
    const answered = inCall(recording);
    if (body.Status === 'stopped') endRecording(world, account, recording);
    return { status: 200, body: answered };
  },
};

function transcription({ account, path, url }: Context): Wire {
  const one = transcriptionsOf(account).get(path.Sid ?? '');
  const isOfRecording = path.RecordingSid === undefined || one?.recording_sid === path.RecordingSid;
  if (!one || !isOfRecording) throw new TwilioError(20404, url);
  return one;
}

const transcriptionRoutes = (base: string): Routes => ({
  [`GET ${base}.json`]: (context) => {
    const { account, path } = context;
    const rows = transcriptionsOf(account).newestFirst.filter(
      (one) => path.RecordingSid === undefined || one.recording_sid === path.RecordingSid,
    );
    return { status: 200, body: page2010(context, 'transcriptions', rows, (row) => row) };
  },
  [`GET ${base}/{Sid}.json`]: (context) => ({ status: 200, body: transcription(context) }),
  [`DELETE ${base}/{Sid}.json`]: (context) => {
    transcriptionsOf(context.account).delete(String(transcription(context).sid));
    return { status: 204 };
  },
});

export const recordings: Routes = {
  ...ofRunningCall,
  [`GET ${ofAccount}.json`]: (context) => list(context, (row) => row),
  [`GET ${ofAccount}/{Sid}.json`]: (context) => ({ status: 200, body: found(context) }),
  [`DELETE ${ofAccount}/{Sid}.json`]: remove,
};

export const transcriptions: Routes = {
  ...transcriptionRoutes(transcriptionsPath),
  ...transcriptionRoutes(`${ofAccount}/{RecordingSid}/Transcriptions`),
};
