import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Ledger } from '../ledger/ledger';
import type { Account, AccountBook } from '../twilio/accounts';
import { accountField, accountFor } from './account';
import { readCredential } from './credential';
import type { Engine } from './execute';
import { readInput } from './input';
import { openLedgerAt } from './ledger';
import { operationsOf, type Context, type Operation } from './operation';

/** What an operation at Twilio may need beside its input. */
export interface TwilioContext extends Context {
  readonly account: Account;
  readonly book: AccountBook;
  /** Opens the ledger at its first use. */
  ledger(): Promise<Ledger>;
}

/** The constructor of an operation that works at Twilio. */
export const operation = operationsOf<Twilio, TwilioContext>();
export type TwilioOperation = Operation<Twilio, TwilioContext>;

const shared = { account: accountField() };
export { shared as sharedFields };

/** The engine of a node whose operations work at Twilio: an account for each item, requests at a bearable pace. */
export async function twilioEngine(
  n8n: IExecuteFunctions,
  operations: readonly TwilioOperation[],
): Promise<Engine<Twilio, TwilioContext>> {
  const { twilioFor } = await import('../twilio/client');
  const { createPace } = await import('../twilio/pace');
  const credential = await readCredential(n8n);
  const signal = n8n.getExecutionCancelSignal();
  const pace = createPace({ signal });
  return {
    operations,
    each: async (items, worker) => await pace.map(items, worker),
    async open(base) {
      const choice = readInput(shared, (name) => n8n.getNodeParameter(name, base.itemIndex, null));
      const account = await accountFor(credential.book, choice.account);
      const ledger = async () => await openLedgerAt(credential.ledger);
      return {
        client: await twilioFor(account, { signal }),
        context: { ...base, account, book: credential.book, ledger },
      };
    },
    perform: async (operation, client, input, context) => await pace.run(async () => await operation.request(client, input, context)),
  };
}
