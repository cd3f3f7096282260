export interface CallRequest {
  To: string;
  From: string;
  Url?: string;
  Method?: string;
  Twiml?: string;
  ApplicationSid?: string;
  FallbackUrl?: string;
  StatusCallback?: string;
  StatusCallbackMethod?: string;
  StatusCallbackEvent?: string[];
  Record?: boolean;
  RecordingChannels?: string;
  RecordingTrack?: string;
  RecordingStatusCallback?: string;
  RecordingStatusCallbackEvent?: string[];
  MachineDetection?: string;
  AsyncAmd?: string;
  AsyncAmdStatusCallback?: string;
  AsyncAmdStatusCallbackMethod?: string;
}
