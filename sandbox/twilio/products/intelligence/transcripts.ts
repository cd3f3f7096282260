import type { Context, Effects, Routes } from '../../context';
import { iso8601 } from '../../dates';
import { between } from '../../timeFilter';
import { pageWithMeta } from '../../paging';
import type { Table, Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';
import { deliver } from '../../webhooks/deliver';

const transcriptsOf = ({ account }: Context): Table<Wire> =>
  account.table('intelligence/v2/Transcripts');

function transcript(context: Context): Wire {
  const found = transcriptsOf(context).get(context.path.TranscriptSid ?? context.path.Sid ?? '');
  if (!found) throw new TwilioError(20404, context.url);
  return found;
}

const spoken = ['Thank you for calling the clinic.', 'I would like to move my appointment.'];

const atSecond = (second: number) => ({ start_time: String(second), end_time: String(second + 1) });

/** One sentence for each side of the call. */
const sentences = (sid: string, words: boolean): Wire[] =>
  spoken.map((text, index) => ({
    confidence: '0.95',
    end_time: String(index * 3 + 2.5),
    media_channel: index + 1,
    sentence_index: index,
    sid: `GX${sid.slice(2, -1)}${index}`,
    start_time: String(index * 3),
    transcript: text,
    words: words ? text.split(' ').map((word) => ({ word, ...atSecond(index * 3) })) : null,
  }));

const operatorResults = (sid: string): Wire[] => {
  const operator = `LY${sid.slice(2)}`;
  return [
    {
      extract_match: null,
      extract_results: null,
      json_results: null,
      label_probabilities: {},
      match_probability: null,
      name: 'Summary',
      normalized_result: null,
      operator_sid: operator,
      operator_type: 'text-generation',
      predicted_label: null,
      predicted_probability: null,
      text_generation_results: { format: 'text', result: 'The caller moves an appointment.' },
      transcript_sid: sid,
      url: `https://intelligence.twilio.com/v2/Transcripts/${sid}/OperatorResults/${operator}`,
      utterance_match: null,
      utterance_results: [],
    },
  ];
};

/**
 * The list leaves out the words unless they are asked for; both are there only once the transcript
 * is done.
 */
const ofFinished = (context: Context, rows: (sid: string) => Wire[]) => {
  const { sid, status } = transcript(context);
  return status === 'completed' ? rows(String(sid)) : [];
};

interface Filters {
  ServiceSid?: string;
  Status?: string;
  LanguageCode?: string;
  SourceSid?: string;
}

const sourceOf = ({ channel }: Wire) =>
  (channel as { media_properties?: { source_sid?: string } }).media_properties?.source_sid;

export const transcripts: Routes = {
  'GET /v2/Transcripts': (context) => {
    const { ServiceSid, Status, LanguageCode, SourceSid } = context.query as Filters;
    const rows = transcriptsOf(context).newestFirst.filter(
      (row) =>
        (!ServiceSid || row.service_sid === ServiceSid) &&
        (!Status || row.status === Status) &&
        (!LanguageCode || row.language_code === LanguageCode) &&
        (!SourceSid || sourceOf(row) === SourceSid) &&
        between(context.query, ['AfterDateCreated', 'BeforeDateCreated'], row.date_created) &&
        between(context.query, ['AfterStartTime', 'BeforeStartTime'], row.media_start_time),
    );
    return { status: 200, body: pageWithMeta(context, 'transcripts', rows, (row) => row) };
  },
  'GET /v2/Transcripts/{TranscriptSid}/Sentences': (context) => {
    const rows = ofFinished(context, (sid) =>
      sentences(sid, context.query.WordTimestamps === true),
    );
    return { status: 200, body: pageWithMeta(context, 'sentences', rows, (row) => row) };
  },
  'GET /v2/Transcripts/{TranscriptSid}/OperatorResults': (context) => ({
    status: 200,
    body: pageWithMeta(
      context,
      'operator_results',
      ofFinished(context, operatorResults),
      (row) => row,
    ),
  }),
};

/** A transcript is queued, then in progress, then completed, and its service's webhook is told. */
export const transcriptEffects: Effects = {
  'POST /v2/Transcripts': (context, transcript) => {
    const { world, account, body } = context;
    const service = account.table('intelligence/v2/Services').get(String(body.ServiceSid));
    Object.assign(transcript, {
      status: 'queued',
      channel: body.Channel,
      customer_key: body.CustomerKey ?? null,
      media_start_time: body.MediaStartTime ?? null,
      encryption_credential_sid: null,
      duration: 0,
      redaction: service?.auto_redaction ?? false,
      language_code: service?.language_code ?? 'en-US',
      data_logging: service?.data_logging ?? false,
    });
    const move = (status: string, more: Wire = {}) =>
      Object.assign(transcript, { status, date_updated: iso8601(world.now()), ...more });
    const { statusDelayMs } = world.options;
    world.schedule.after(statusDelayMs, () => {
      move('in-progress');
      world.schedule.after(statusDelayMs, async () => {
        move('completed', { duration: 6 });
        const url = service?.webhook_url;
        if (typeof url !== 'string' || url === '') return;
        await deliver(world, account, {
          kind: 'transcript',
          url,
          method: 'POST',
          resourceSid: String(transcript.sid),
          content: {
            json: {
              account_sid: account.sid,
              service_sid: transcript.service_sid,
              transcript_sid: transcript.sid,
              customer_key: transcript.customer_key,
              event_type: 'voice_intelligence_transcript_available',
            },
          },
        });
      });
    });
  },
  'POST /v2/Services': ({ body }, service) =>
    Object.assign(service, {
      friendly_name: body.FriendlyName ?? null,
      webhook_url: body.WebhookUrl ?? null,
      encryption_credential_sid: null,
      auto_redaction: body.AutoRedaction ?? false,
      auto_transcribe: body.AutoTranscribe ?? false,
      data_logging: body.DataLogging ?? false,
      language_code: body.LanguageCode ?? 'en-US',
    }),
};
