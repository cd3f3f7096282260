import { secretsOf, signInsOf } from '../twilio/accountSecrets';
import { maskOf } from '../twilio/secrets';
import type { Mask } from '../twilio/texts';
import type { Credential } from './credential';
import type { LedgerLocation } from './ledger';

/** The mask that knows all the secrets of a credential. */
export const maskOfCredential = ({ book, ledger }: Credential): Mask =>
  maskOf(
    [...book.accounts.flatMap(secretsOf), ...secretsOfLedger(ledger)],
    book.accounts.flatMap(signInsOf),
  );

function secretsOfLedger(ledger: LedgerLocation): string[] {
  if (ledger.kind !== 'postgres' || !URL.canParse(ledger.url)) return [];
  const { password, searchParams } = new URL(ledger.url);
  const inUrl = password ? [`:${password}@`] : [];
  return [...inUrl, password, decoded(password), searchParams.get('password') ?? ''];
}

/** A percent sign that does not begin an escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
