import type { Twilio } from 'twilio';
import type { Ledger } from '../../../lib/ledger/ledger';
import { accountFor } from '../../../lib/n8n/account';
import type { Credential } from '../../../lib/n8n/credential';
import { openLedgerAt } from '../../../lib/n8n/ledger';

/** What registering works with. */
export interface Means {
  ledger: Ledger;
  /** The client for an account SID. */
  twilioOf(accountSid: string): Promise<Twilio>;
}

/** Opens the ledger; Twilio's SDK is loaded at the first request. */
export async function meansOf({ book, ledger }: Credential): Promise<Means> {
  return {
    ledger: await openLedgerAt(ledger),
    async twilioOf(accountSid) {
      const { twilioFor } = await import('../../../lib/twilio/client');
      return twilioFor(await accountFor(book, { mode: 'sid', value: accountSid }));
    },
  };
}
