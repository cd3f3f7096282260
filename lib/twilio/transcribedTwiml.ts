import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import type { TranscriptionAttributes } from 'twilio/lib/twiml/VoiceResponse';

/** A document up to where the content of its root begins or would begin. */
const opening = /((?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*)<Response(\s[^>]*?)?(\/?)>/;

/**
 * The same TwiML, with a real-time transcription that starts before anything else.
 * @param twiml well-formed, with the root `<Response>`
 */
export function transcribedTwiml(twiml: string, attributes: TranscriptionAttributes): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  response.start().transcription(attributes);
  const start = /<Start>.*<\/Start>/s.exec(response.toString())![0];
  return twiml.replace(
    opening,
    (_all, before: string, own = '', selfClosing: string) =>
      `${before}<Response${own}>${start}${selfClosing && '</Response>'}`,
  );
}
