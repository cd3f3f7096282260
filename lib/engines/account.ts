import type { Account, AccountBook } from '../twilio/accounts';
import { selectAccount } from '../twilio/accounts';
import { locator, type Located } from '../kit/fields';

/** The field that every operation has. Its list comes from `listAccounts`. */
export const accountField = () =>
  locator({
    label: 'Account',
    description: 'Which account of the credential to use; empty means its default account',
    search: 'listAccounts',
    modes: [
      { name: 'name', label: 'By Name', placeholder: 'production' },
      {
        name: 'sid',
        label: 'By SID',
        placeholder: 'AC0123456789abcdef0123456789abcdef',
        hint: 'The SID of a subaccount works too',
      },
    ],
  });

/**
 * The account that an item chose.
 * @throws AccountError naming the accounts that exist
 */
export async function accountFor(book: AccountBook, choice: Located | undefined): Promise<Account> {
  const chosen = selectAccount(book, choice);
  if (!('subaccountSid' in chosen)) return chosen;
  const { resolveSubaccount } = await import('../twilio/client');
  return await resolveSubaccount(book, chosen.subaccountSid);
}
