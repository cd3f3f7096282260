/** What a request or `<Transcription>` asks for, by Twilio's names. */
export interface TranscriptionRequest {
  Name?: string;
  Track?: string;
  StatusCallbackUrl?: string;
  StatusCallbackMethod?: string;
  LanguageCode?: string;
}
