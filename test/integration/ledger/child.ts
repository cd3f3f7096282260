import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger, type LedgerLocation } from '../../../lib/ledger/open';

/** One call that the parent asks for: a method of a store, or `key` of the ledger itself. */
interface Call {
  store: keyof Ledger;
  method?: string;
  args?: unknown[];
}

type Method = (...args: unknown[]) => Promise<unknown>;

const opening: Promise<Ledger> = openLedger(JSON.parse(process.argv[2]!) as LedgerLocation);

process.on('message', async ({ store, method, args = [] }: Call) => {
  try {
    const target = (await opening)[store] as unknown as Method & Record<string, Method>;
    process.send!({ result: method ? await target[method]!(...args) : await target(...args) });
  } catch (error) {
    process.send!({ error: (error as Error).message });
  }
});
