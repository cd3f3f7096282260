import { join } from 'node:path';
import type { LedgerLocation } from '../../lib/ledger/open';
import { createCredential } from '../../sandbox/n8n/credentials';
import { environment } from '../../sandbox/n8n/environment';
import type { Rest } from '../../sandbox/n8n/rest';
import { NUMBERS, PRODUCTION } from '../../sandbox/twilio/seed';
import type { TwilioSimulator } from '../../sandbox/twilio/simulator';

/**
 * The environment of an n8n that finds the simulator under Twilio's own host names, as n8n's
 * built-in nodes need it.
 * @param folder of the bench; its `custom` holds nodes for comparison
 */
export const twilioEnvironment = (
  folder: string,
  twilio: TwilioSimulator,
): Record<string, string> => ({
  NODE_OPTIONS: `${environment(folder, { web: 0, taskBroker: 0 }).NODE_OPTIONS} --require=${join(__dirname, 'twilioToSandbox.cjs')}`,
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
  SANDBOX_TWILIO_PORT: new URL(twilio.url).port,
  N8N_CUSTOM_EXTENSIONS: join(folder, 'custom'),
});

/** One account, for our nodes and for the built-in ones; the credentials' ids by their types. */
export async function storeCredentials(
  rest: Rest,
  ledger: LedgerLocation = { kind: 'sqlite', path: '' },
): Promise<Record<string, string>> {
  const { sid: accountSid, authToken } = PRODUCTION;
  const account1 = {
    name: 'production',
    accountSid,
    authToken,
    defaultFrom: NUMBERS.first.phoneNumber,
  };
  return {
    twilioOpsApi: await createCredential(rest, {
      name: 'ours',
      type: 'twilioOpsApi',
      data: {
        accounts: { account1 },
        defaultAccount: 'account1',
        ledger: ledger.kind,
        ...(ledger.kind === 'postgres' && { ledgerUrl: ledger.url }),
      },
    }),
    twilioApi: await createCredential(rest, {
      name: 'built in',
      type: 'twilioApi',
      data: { authType: 'authToken', accountSid, authToken },
    }),
  };
}
