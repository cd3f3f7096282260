import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { LedgerLocation } from './ledger';
import { parseAccounts, type AccountBook } from '../twilio/accounts';

export const credentialName = 'twilioOpsApi';

/** The contents of the credential: the accounts, and where the ledger is. */
export interface Credential {
  book: AccountBook;
  ledger: LedgerLocation;
}

/** All of n8n's contexts that can read the credential: actions, triggers, webhooks, lists. */
interface CredentialReader {
  getCredentials<T extends object = ICredentialDataDecryptedObject>(type: string): Promise<T>;
}

interface Stored {
  ledger?: 'sqlite' | 'postgres';
  ledgerPath?: string;
  ledgerShared?: boolean;
  ledgerUrl?: string;
  ledgerSpoolFolder?: string;
  ledgerConnections?: number;
  ledgerKeepDecisions?: number;
}

/**
 * Reads and checks the node's credential.
 * @throws AccountError when a part is missing or wrong; never with a secret in it
 */
export async function readCredential(n8n: CredentialReader): Promise<Credential> {
  return parseCredential(await n8n.getCredentials<Stored>(credentialName));
}

/** The same for data that is already decrypted, as in the credential's test. */
export function parseCredential(data: Stored & object): Credential {
  const limits = {
    connections: data.ledgerConnections,
    keepDecisionsDays: data.ledgerKeepDecisions,
  };
  return {
    book: parseAccounts(data),
    ledger:
      data.ledger === 'postgres'
        ? {
            kind: 'postgres',
            url: data.ledgerUrl ?? '',
            ...(data.ledgerSpoolFolder && { spoolFolder: data.ledgerSpoolFolder }),
            limits,
          }
        : {
            kind: 'sqlite',
            path: data.ledgerPath ?? '',
            isShared: data.ledgerShared ?? false,
            limits,
          },
  };
}
