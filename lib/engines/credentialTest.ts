import type {
  ICredentialsDecrypted,
  ICredentialTestFunctions,
  INodeCredentialTestResult,
} from 'n8n-workflow';
import type { Account } from '../twilio/accounts';
import { toTwilioError } from '../twilio/errors';
import { parseCredential } from './credential';
import { maskOfCredential } from './credentialMask';
import { failureOf, type Mask } from '../kit/failure';
import { openLedgerAt } from './ledger';

/**
 * Signs in to every account of the credential and opens the ledger; names the first that fails, and
 * says what to do.
 */
export async function twilioOpsApiTest(
  this: ICredentialTestFunctions,
  { data = {} }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
  let mask: Mask = (value) => value;
  try {
    const credential = parseCredential(data);
    mask = maskOfCredential(credential);
    const { book, ledger } = credential;
    for (const account of book.accounts) await checkAccount(account);
    await openLedgerAt(ledger);
    return {
      status: 'OK',
      message: `Signed in to ${book.accounts.map(({ name }) => name).join(', ')}`,
    };
  } catch (thrown) {
    const { message, description } = failureOf(thrown, 0, mask);
    return { status: 'Error', message: [message, description].filter(Boolean).join(' ') };
  }
}

/**
 * Lists the account's numbers rather than reading the account, which a standard API key may not do.
 * Also tries the auth token, because webhooks are checked with it.
 */
async function checkAccount(account: Account): Promise<void> {
  const { twilioFor } = await import('../twilio/client');
  const signIns = [
    account,
    ...(account.apiKeySid && account.authToken ? [withToken(account)] : []),
  ];
  for (const signIn of signIns) {
    try {
      await (await twilioFor(signIn)).incomingPhoneNumbers.list({ limit: 1 });
    } catch (thrown) {
      const { message, remedy } = toTwilioError(thrown);
      const by = signIn.apiKeySid ? 'its API key' : 'its auth token';
      throw new Error(`Account "${account.name}", signed in with ${by}: ${message} ${remedy}`);
    }
  }
}

const withToken = (account: Account): Account => ({
  ...account,
  apiKeySid: undefined,
  apiKeySecret: undefined,
});
