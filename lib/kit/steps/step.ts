/** One row of the form: what to do, and the inputs that belong to it. */
export interface Step {
  verb:
    | 'say'
    | 'play'
    | 'gather'
    | 'dial'
    | 'dialWhatsApp'
    | 'record'
    | 'pause'
    | 'redirect'
    | 'hangup'
    | 'message'
    | 'conversationRelay'
    | 'connectStream'
    | 'startStream';
  text?: string;
  language?: string;
  voice?: string;
  url?: string;
  input?: 'dtmf' | 'speech' | 'dtmf speech';
  digits?: number;
  number?: string;
  callerId?: string;
  seconds?: number;
  transcribe?: boolean;
  webSocketUrl?: string;
  welcomeGreeting?: string;
  ttsProvider?: string;
  track?: 'inbound_track' | 'outbound_track' | 'both_tracks';
  streamName?: string;
  parameters?: { parameter?: Array<{ name?: string; value?: string }> };
}
