import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';

/** Twilio refuses a TwiML answer over 64 kB (error 11750). */
const maxBytes = 64 * 1024;

/** What Twilio expects of an answer that says nothing. */
export const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** TwiML that answers a message with a text; special characters are escaped. */
export function messageTwiml(text: string): string {
  const Builder = require('twilio/lib/twiml/MessagingResponse') as typeof MessagingResponse;
  const response = new Builder();
  response.message(text);
  return response.toString();
}

/** TwiML that reads a text to whoever is on the call. */
export function sayTwiml(text: string): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  response.say(text);
  return response.toString();
}

/**
 * What keeps Twilio from taking a TwiML document: it is too long, no well-formed XML, or its root
 * is not `<Response>` (errors 11750 and 12100); `undefined` when nothing does. In words that follow
 * «TwiML».
 */
export function twimlFault(twiml: string): string | undefined {
  const bytes = Buffer.byteLength(twiml);
  if (bytes > maxBytes)
    return `is ${bytes} bytes long: Twilio takes at most ${maxBytes}, so shorten it or redirect to a URL`;
  const { XMLValidator } = require('fast-xml-parser') as typeof import('fast-xml-parser');
  const valid = XMLValidator.validate(twiml);
  if (valid !== true) return `is not well-formed XML: line ${valid.err.line}, ${valid.err.msg}`;
  const elements = twiml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  const root = /<([^\s/>!][^\s/>]*)/.exec(elements)![1];
  return root === 'Response' ? undefined : `has the root <${root}>: it must be <Response>`;
}
