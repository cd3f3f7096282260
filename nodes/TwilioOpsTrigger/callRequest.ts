import * as z from 'zod/v4';
import type { CrmSource } from '../../lib/twilio/crm';
import { has, progressOf, type Received } from './event';

/**
 * CallStatus of a call that has ended;
 * https://www.twilio.com/docs/voice/api/call-resource#call-status-values
 */
const finalStatuses = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

const order = [['queued'], ['initiated'], ['ringing'], ['in-progress'], finalStatuses];

/** How far a call has come. */
export const progressOfCall = ({ CallSid, CallStatus }: { CallSid: string; CallStatus: string }) =>
  progressOf(CallSid, CallStatus, order);

/** Callbacks about a recording or a transcription may tell the call's status too. */
const isAboutCall = (received: Received) =>
  has(received, 'CallSid', 'CallStatus') &&
  !['RecordingStatus', 'TranscriptionStatus', 'TranscriptionEvent'].some((name) =>
    has(received, name),
  );

/** What a step of a call has brought, in the request of its `action`: also after a hang-up. */
export const stepResults = ['Digits', 'SpeechResult', 'RecordingUrl', 'DialCallStatus'];

/** The report of a call's end tells how long it took, and may bring its recording, too. */
const isOfStep = (received: Received) =>
  stepResults.some((name) => has(received, name)) && !has(received, 'CallDuration');

/** Before somebody answers, nothing is asked about a call that we have made. */
const isOfOwnUnanswered = ({ Direction, CallStatus }: Received) =>
  String(Direction).startsWith('outbound') &&
  ['queued', 'initiated', 'ringing'].includes(CallStatus as string);

/** A report that a call has changed. */
export const isCallReport = (received: Received) =>
  isAboutCall(received) &&
  (has(received, 'CallbackSource') ||
    (!isOfStep(received) &&
      (finalStatuses.includes(received.CallStatus as string) || isOfOwnUnanswered(received))));

/** A question what to do next in a call. */
export const isCallQuestion = (received: Received) =>
  isAboutCall(received) && !isCallReport(received);

/** What all requests about a call tell. */
export const callSchema = z.looseObject({
  CallSid: z.string(),
  CallStatus: z.string(),
  From: z.string().optional(),
  To: z.string().optional(),
  Direction: z.string().optional(),
  Timestamp: z.string().optional(),
});

export function crmOfCall({
  CallSid,
  CallStatus,
  From,
  To,
  Direction,
  Timestamp,
}: z.infer<typeof callSchema>): CrmSource {
  const timestamp = new Date(Timestamp ?? NaN);
  return {
    type: 'call',
    direction: Direction,
    status: CallStatus,
    to: To,
    from: From,
    sid: CallSid,
    timestamp: Number.isNaN(timestamp.getTime()) ? null : timestamp,
  };
}
