import type { TriggerEvent } from '../event';
import { emptyTwiml, messageTwiml, sayTwiml, twimlFault } from '../../../lib/twilio/twiml';
import { FieldError } from '../../../lib/n8n/fieldError';

/** How the trigger answers, by the value of its parameter `respond`. */
export type Respond = 'nothing' | 'message' | 'twiml' | 'workflow';

/** Reads a parameter of the trigger. */
type Read = (name: string) => string;

/**
 * What Twilio is told at once about a message or a call.
 * @throws FieldError when the TwiML given by the user is not fit to be sent
 */
export function answerTo(event: TriggerEvent, respond: Respond, read: Read): string {
  if (respond === 'message') {
    const text = read('message');
    if (text === '') return emptyTwiml;
    return event.answer === 'voice' ? sayTwiml(text) : messageTwiml(text);
  }
  if (respond === 'twiml') return checked('twiml', 'TwiML', read('twiml'));
  return emptyTwiml;
}

/** What Twilio is told when the workflow does not answer in time. */
export const fallbackAnswer = (read: Read): string => checked('fallbackTwiml', 'Fallback TwiML', read('fallbackTwiml'));

function checked(field: string, label: string, twiml: string): string {
  if (twiml.trim() === '') return emptyTwiml;
  const fault = twimlFault(twiml.trim());
  if (fault) throw new FieldError({ field, label, fault });
  return twiml.trim();
}
