import { secretsOfUrl } from '../ledger/urlSecrets';
import { secretsOf, signInsOf } from '../twilio/accountSecrets';
import { maskOf } from '../twilio/secrets';
import type { Mask } from '../twilio/texts';
import type { Credential } from './credential';

/** The mask that knows all the secrets of a credential. */
export const maskOfCredential = ({ book, ledger }: Credential): Mask =>
  maskOf(
    [
      ...book.accounts.flatMap(secretsOf),
      ...(ledger.kind === 'postgres' ? secretsOfUrl(ledger.url) : []),
    ],
    book.accounts.flatMap(signInsOf),
  );
