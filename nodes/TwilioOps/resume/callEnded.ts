import type { IDataObject } from 'n8n-workflow';
import type { RecordingOfCall } from './recordingOfCall';

type CallStatus = Readonly<
  Partial<
    Record<
      | 'CallStatus'
      | 'AnsweredBy'
      | 'CallDuration'
      | 'RecordingUrl'
      | 'RecordingSid'
      | 'RecordingDuration',
      string
    >
  >
>;

/**
 * Twilio's statuses of a call that has ended, in words
 * (https://www.twilio.com/docs/voice/api/call-resource#call-status-values).
 */
const outcomes: Record<string, string> = {
  busy: 'busy',
  'no-answer': 'noAnswer',
  failed: 'failed',
  canceled: 'canceled',
};

/**
 * The item of a call that has ended: who answered, how long it took, and the recording.
 * @param asked what Twilio says of the recording, where the report of the end does not
 */
export function callEnded(
  body: IDataObject,
  asked: RecordingOfCall = { recording: null },
): IDataObject {
  const {
    CallStatus = '',
    AnsweredBy,
    CallDuration,
    RecordingUrl,
    RecordingSid,
    RecordingDuration,
  } = (body.data ?? {}) as CallStatus;
  return {
    wait: {
      outcome: outcomes[CallStatus] ?? answerOf(AnsweredBy),
      answeredBy: AnsweredBy ?? null,
      durationSeconds: numberOf(CallDuration),
      recording: RecordingUrl
        ? {
            sid: RecordingSid ?? null,
            url: RecordingUrl,
            durationSeconds: numberOf(RecordingDuration),
          }
        : asked.recording && { ...asked.recording },
      ...(asked.recordingError && { recordingError: asked.recordingError }),
    },
    ...body,
  };
}

/** Who answered; without answering machine detection only that somebody did. */
function answerOf(answeredBy: string | undefined): string {
  if (answeredBy === undefined || answeredBy === 'unknown') return 'answered';
  return answeredBy.startsWith('machine') || answeredBy === 'fax' ? 'machine' : answeredBy;
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);
