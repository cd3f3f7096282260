import { FieldError } from '../kit/fieldError';
import { twimlFault, type Twiml } from '../twilio/twiml';
import type { TwimlKind } from '../twilio/verbs';

/** Where TwiML comes from and goes to. */
interface Use {
  /** Parameter that an error names. */
  field: string;
  /** Begins the error; `TwiML` if not given. */
  label?: string;
  /** What it is for, where that is known. */
  kind?: TwimlKind | undefined;
}

/**
 * The one door through which all TwiML leaves, whoever made it. Whitespace and a byte order mark
 * around it, which nobody sees and Twilio refuses, are removed.
 * @throws FieldError when Twilio would not accept it
 */
export function checkedTwiml(twiml: string, { field, label = 'TwiML', kind }: Use): Twiml {
  const bare = twiml.trim();
  const fault = twimlFault(bare, kind);
  if (fault) throw new FieldError({ field, label, fault });
  return bare as Twiml;
}
