/** What a recording is to be like, and whom to tell. */
export interface RecordingPlan {
  /** `RecordVerb`, `DialVerb`, `OutboundAPI` or `StartCallRecordingAPI`. */
  source: string;
  channels: number;
  track?: string;
  statusCallback?: string | undefined;
  statusCallbackMethod?: string | undefined;
  /** `in-progress`, `completed`, `absent`; Twilio tells only `completed` unless asked. */
  events?: string[] | undefined;
  /** Transcribe it too, and tell this address. */
  transcribe?: boolean;
  transcribeCallback?: string | undefined;
}
