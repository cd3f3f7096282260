import type { IHookFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Ledger } from '../../../lib/ledger/ledger';
import { accountFor } from '../../../lib/engines/account';
import type { Credential } from '../../../lib/engines/credential';
import { openLedgerAndNote } from '../../../lib/engines/ledger';

/** What registering works with. */
export interface RegistrationContext {
  ledger: Ledger;
  /** The client for an account SID. */
  twilioOf(accountSid: string): Promise<Twilio>;
  /** Tells the operator of something that needs a person. */
  warn(message: string): void;
}

/** Opens the ledger; Twilio's SDK is loaded at the first request. */
export async function registrationContextOf(
  n8n: IHookFunctions,
  { book, ledger }: Credential,
): Promise<RegistrationContext> {
  return {
    warn: (message) => n8n.logger.warn(message, { node: n8n.getNode().name }),
    ledger: await openLedgerAndNote(ledger, n8n),
    async twilioOf(accountSid) {
      const { twilioFor } = await import('../../../lib/twilio/client');
      const account = await accountFor(book, { mode: 'sid', value: accountSid });
      // URLs are put back later as they were, passwords and tokens in them too.
      return twilioFor(account, { keepsSecrets: true });
    },
  };
}
