import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import { refuseUnreachable, type Reach } from './twimlAddresses';
import { refuseMisplaced, type TwimlKind } from './verbs';
import { writable } from './xml/characters';
import { XmlFault } from './xml/fault';
import { rootOf } from './xml/wellFormed';

/** Twilio refuses a TwiML answer over 64 kB (error 11750). */
const maxBytes = 64 * 1024;

declare const taken: unique symbol;
/** TwiML that Twilio takes; `checkedTwiml` makes it of any other text. */
export type Twiml = string & { readonly [taken]: true };

/** What Twilio expects of an answer that says nothing. */
export const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>' as Twiml;

/**
 * TwiML that answers a message with a text; special characters are escaped, and those that XML
 * cannot hold left out.
 */
export function messageTwiml(text: string): string {
  const Builder = require('twilio/lib/twiml/MessagingResponse') as typeof MessagingResponse;
  const response = new Builder();
  response.message(writable(text));
  return response.toString();
}

/** TwiML that reads a text to whoever is on the call. */
export function sayTwiml(text: string): string {
  const Builder = require('twilio/lib/twiml/VoiceResponse') as typeof VoiceResponse;
  const response = new Builder();
  response.say(writable(text));
  return response.toString();
}

/**
 * What keeps Twilio from taking a TwiML document: it is too long, no well-formed XML, its root is
 * not `<Response>`, or something stands where it may not (errors 11750, 12100 and 12200);
 * `undefined` when nothing does. In words that follow «TwiML».
 * @param kind what it is for; without it, what it looks like
 * @param reach refuses addresses that Twilio cannot fetch, too
 */
export function twimlFault(twiml: string, kind?: TwimlKind, reach?: Reach): string | undefined {
  const bytes = Buffer.byteLength(twiml);
  if (bytes > maxBytes)
    return `is ${bytes} bytes long: Twilio takes at most ${maxBytes}, so shorten it or redirect to a URL`;
  try {
    const root = rootOf(twiml);
    if (root.name !== 'Response') return `has the root <${root.name}>: it must be <Response>`;
    refuseMisplaced(twiml, root, kind);
    if (reach) refuseUnreachable(twiml, root, reach);
    return undefined;
  } catch (error) {
    if (error instanceof XmlFault) return error.message;
    throw error;
  }
}
