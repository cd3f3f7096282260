import { FieldError } from '../../../../lib/kit/fieldError';
import { callbackUrl, choice, flag, sidLocator, text } from '../../../../lib/kit/fields';

/**
 * What Twilio can be told about a real-time transcription, by its API as by TwiML (API reference,
 * Real-Time Transcription).
 */
export const transcriptionOptions = () => ({
  statusCallbackUrl: callbackUrl({
    label: 'Transcription Callback',
    description: 'Gets the text while people talk: a Twilio Ops Trigger, for instance',
  }),
  languageCode: text({ label: 'Language Code', placeholder: 'en-US' }),
  track: choice(
    { label: 'Track', description: 'Whose words are written down' },
    { both_tracks: 'Both Sides', inbound_track: 'Inbound', outbound_track: 'Outbound' },
  ),
  inboundTrackLabel: text({ label: 'Inbound Track Label', placeholder: 'customer' }),
  outboundTrackLabel: text({ label: 'Outbound Track Label', placeholder: 'agent' }),
  partialResults: flag({
    label: 'Partial Results',
    description: 'Whether to send words before a sentence is complete',
  }),
  transcriptionEngine: choice(
    { label: 'Transcription Engine' },
    { google: 'Google', deepgram: 'Deepgram' },
  ),
  speechModel: text({ label: 'Speech Model', placeholder: 'telephony' }),
  hints: text({ label: 'Hints', description: 'Words and names to expect, separated by commas' }),
  profanityFilter: flag({
    label: 'Profanity Filter',
    description: 'Whether to mask swear words',
    default: true,
  }),
  enableAutomaticPunctuation: flag({
    label: 'Automatic Punctuation',
    description: 'Whether to add punctuation',
    default: true,
  }),
  intelligenceService: sidLocator('GA', {
    label: 'Intelligence Service',
    description: 'Keeps the transcript for Conversational Intelligence',
    search: 'listIntelligenceServices',
  }),
});

/** Where the text of a transcription can go: to a callback, or to what keeps it. */
interface Destinations {
  statusCallbackUrl?: string;
  intelligenceService?: unknown;
  conversationConfiguration?: string;
  conversationId?: string;
  transcriptionConfigurationId?: string;
}

/**
 * Refuses a transcription whose text nobody would ever see: by itself Twilio does not keep it
 * (https://www.twilio.com/docs/voice/twiml/transcription).
 * @throws FieldError
 */
export function checkDestination(given: Destinations, field: string, label: string): void {
  const { statusCallbackUrl, intelligenceService, ...others } = given;
  const { conversationConfiguration, conversationId, transcriptionConfigurationId } = others;
  const isKept = conversationConfiguration ?? conversationId ?? transcriptionConfigurationId;
  if (statusCallbackUrl || intelligenceService || isKept) return;
  throw new FieldError({
    field,
    label,
    fault:
      'has nowhere to send its text, and Twilio does not keep it: choose a Transcription Callback or an Intelligence Service',
  });
}
