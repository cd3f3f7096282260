import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import type { TranscriptionAttributes } from 'twilio/lib/twiml/VoiceResponse';
import { writable } from './xml/characters';
import { rootOf } from './xml/wellFormed';

/** A tag with whatever stands in its quotes. */
const tag = /<(?:"[^"]*"|'[^']*'|[^"'>])*>/y;

/**
 * The same TwiML, with a real-time transcription that starts before anything else.
 * @param twiml with the root `<Response>`
 * @throws XmlFault where it is not well-formed: nothing can be added to that
 */
export function transcribedTwiml(twiml: string, attributes: TranscriptionAttributes): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  response.start().transcription(writable(attributes));
  const start = /<Start>.*<\/Start>/s.exec(response.toString())![0];
  tag.lastIndex = rootOf(twiml).start;
  const [root] = tag.exec(twiml)!;
  const [before, after] = [twiml.slice(0, tag.lastIndex), twiml.slice(tag.lastIndex)];
  return root.endsWith('/>')
    ? `${before.slice(0, -2)}>${start}</Response>${after}`
    : `${before}${start}${after}`;
}
