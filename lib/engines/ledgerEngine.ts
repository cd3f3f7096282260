import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../ledger/ledger';
import { selectAccount, type AccountBook, type AccountChoice } from '../twilio/accounts';
import { readCredential } from './credential';
import { maskOfCredential } from './credentialMask';
import type { Engine } from '../kit/engine';
import { Chunks } from '../gate/chunks';
import { gateContext, type GateContext } from '../gate/gateContext';
import { gateOutputs } from '../gate/outputs';
import { withoutDecision } from '../gate/withoutDecision';
import { openLedgerAt } from './ledger';
import { parametersOf } from '../kit/parameters';
import { operationsOf, type Context, type Operation } from '../kit/operation';
import { toolRules } from '../gate/agentRules';

/** What a ledger operation may need besides its input. */
export interface LedgerContext extends Context, GateContext {
  readonly book: AccountBook;
  readonly ledger: Ledger;
  /** How many outputs the node has in this run. */
  readonly outputs: number;
}

/** The constructor of an operation that works on the ledger. */
export const ledgerOperation = operationsOf<Ledger, LedgerContext>();
export type LedgerOperation = Operation<Ledger, LedgerContext>;

/**
 * The engine of a node whose operations work on the ledger: items go in chunks, with one query per
 * chunk rather than per item.
 */
export async function ledgerEngine(
  n8n: IExecuteFunctions,
  operations: readonly LedgerOperation[],
): Promise<Engine<Ledger, LedgerContext>> {
  const credential = await readCredential(n8n);
  const ledger = await openLedgerAt(credential.ledger, n8n);
  const checkToolRules = toolRules(n8n);
  const read = parametersOf(n8n);
  const chunks = new Chunks();
  const gate = await gateContext(n8n, ledger, chunks);
  const outputs = gateOutputs(n8n);
  return {
    operations,
    outputs,
    each: async (items, worker) =>
      chunks.each(items, worker, {
        signal: n8n.getExecutionCancelSignal(),
        afterChunk: gate.batch.clear,
      }),
    async open(base, { fields }) {
      const choice = fields['account'] && read('account', base.itemIndex);
      const account = selectAccount(credential.book, choice as AccountChoice);
      return {
        client: ledger,
        context: { ...base, ...gate, book: credential.book, ledger, outputs },
        country: 'defaultCountry' in account ? account.defaultCountry : undefined,
      };
    },
    async check(operation, client, input, context) {
      checkToolRules(operation, input);
      await operation.check?.(client, input, context);
    },
    perform: async (operation, client, input, context) => ({
      result: await operation.request(client, input, context),
    }),
    mask: maskOfCredential(credential),
    failed: (item) => ({ output: outputs - 1, item: withoutDecision(item) }),
  };
}
