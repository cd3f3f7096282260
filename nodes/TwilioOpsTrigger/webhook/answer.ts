import { FieldError } from '../../../lib/kit/fieldError';
import { emptyTwiml, messageTwiml, sayTwiml, twimlFault } from '../../../lib/twilio/twiml';
import { stepResults } from '../callRequest';
import type { Received, TriggerEvent } from '../event';
import { stepsTwiml, type Step } from '../../../lib/kit/steps/stepsTwiml';

/** How the trigger answers, by the value of its parameter `respond`. */
export type Respond = 'nothing' | 'message' | 'steps' | 'twiml' | 'workflow';

/** Reads a parameter of the trigger. */
type ReadParameter = (name: string) => unknown;

/**
 * What Twilio is told at once about a message or a call.
 * @param at the trigger's address, and the country of the account's national numbers
 * @throws FieldError when the TwiML given by the user is not fit to be sent
 */
export function answerTo(
  event: TriggerEvent,
  data: Received,
  respond: Respond,
  read: ReadParameter,
  at: { ownUrl: string; country?: string | undefined },
): string {
  const speak = event.answer === 'voice' ? sayTwiml : messageTwiml;
  const spoken = (name: string) => (textOf(read(name)) ? speak(textOf(read(name))) : emptyTwiml);
  if (respond === 'message') return spoken('message');
  if (respond === 'twiml') return checked('twiml', 'TwiML', textOf(read('twiml')));
  if (respond !== 'steps') return emptyTwiml;
  // Repeating the same steps would ask for ever.
  if (stepResults.some((name) => data[name] !== undefined)) return spoken('afterSteps');
  const { step = [] } = (read('steps') ?? {}) as { step?: Step[] };
  return checked('steps', 'Steps', stepsTwiml(step, event.answer === 'voice', at));
}

/** What Twilio is told when the workflow does not answer in time. */
export const fallbackAnswer = (read: ReadParameter): string =>
  checked('fallbackTwiml', 'Fallback TwiML', textOf(read('fallbackTwiml')));

const textOf = (value: unknown): string => String(value ?? '').trim();

function checked(field: string, label: string, twiml: string): string {
  if (twiml === '') return emptyTwiml;
  const fault = twimlFault(twiml);
  if (fault) throw new FieldError({ field, label, fault });
  return twiml;
}
