import { FieldError } from '../kit/fieldError';
import type { Account } from '../twilio/accounts';
import { twimlFault, type Twiml } from '../twilio/twiml';
import type { TwimlKind } from '../twilio/verbs';
import { reachesFor } from './reachable';

/** Where TwiML comes from and goes to. */
interface Use {
  /** Parameter that an error names. */
  field: string;
  /** Begins the error; `TwiML` if not given. */
  label?: string;
  /** What it is for, where that is known. */
  kind?: TwimlKind | undefined;
  /** Whose TwiML it is, where that is known: Twilio has to reach its addresses. */
  account: Pick<Account, 'baseUrl'> | undefined;
  /** The trigger's address, at which Twilio has called. */
  ownUrl?: string | undefined;
}

/**
 * The one door through which all TwiML leaves, whoever made it. Whitespace and a byte order mark
 * around it, which nobody sees and Twilio refuses, are removed.
 * @throws FieldError when Twilio would not accept it, or cannot fetch what it names
 */
export function checkedTwiml(twiml: string, use: Use): Twiml {
  const { field, label = 'TwiML', kind, account, ownUrl: known } = use;
  const bare = twiml.trim();
  const reaches = account && reachesFor(account);
  const fault = twimlFault(bare, kind, reaches && { reaches, known });
  if (fault) throw new FieldError({ field, label, fault });
  return bare as Twiml;
}
