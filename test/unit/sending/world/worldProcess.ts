import type { Ledger } from '../../../../lib/ledger/ledger';
import { LedgerError } from '../../../../lib/ledger/LedgerError';
import type { Clock } from '../../../../lib/twilio/clock';
import { startProcess } from '../stage';
import type { WorldClock } from './worldClock';

/** What becomes of one call to the ledger. */
export const ledgerFates = ['ok', 'not done', 'answer lost'] as const;
export type LedgerFate = (typeof ledgerFates)[number];

interface Options {
  ledger: Ledger;
  clock: WorldClock;
  name: string;
  /** By how much its clock differs from others'. */
  offset: number;
  /** Of its calls to the ledger, in order; then all goes well. */
  fates: readonly LedgerFate[];
  /** From when on it does not reach the ledger, and for how long. */
  cutOff?: { after: number; milliseconds: number };
  proof: (owner: string) => boolean;
}

const never = new Promise<never>(() => {});
const fault = () => new LedgerError('The ledger did not answer');

/** A process of n8n that may die: from then on nothing of it goes on. */
export function worldProcess(options: Options) {
  const { clock: world, name, offset, cutOff } = options;
  const fates = [...options.fates];
  const startedAt = world.now();
  let isDead = false;

  const clock: Clock = {
    now: () => world.now() + offset,
    after: (milliseconds, callback) => world.after(milliseconds, () => isDead || callback()),
  };
  const isCutOff = () => {
    if (!cutOff) return false;
    const since = world.now() - startedAt - cutOff.after;
    return since >= 0 && since < cutOff.milliseconds;
  };

  async function call<T>(work: () => Promise<T>): Promise<T> {
    if (isDead) return never;
    const fate = isCutOff() ? 'not done' : (fates.shift() ?? 'ok');
    const result = fate === 'not done' ? undefined : await world.during(work);
    if (isDead) return never;
    if (fate !== 'ok') throw fault();
    return result as T;
  }

  /** The same store as this process reaches it. */
  const reached = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(all, method) {
        const work = all[method as keyof Store] as (...given: unknown[]) => Promise<unknown>;
        return (...given: unknown[]) => call(() => work.apply(all, given));
      },
    });

  const ledger = {
    ...options.ledger,
    sends: reached(options.ledger.sends),
    owners: reached(options.ledger.owners),
  };
  return {
    ...startProcess({ ledger, clock, name, proof: options.proof }),
    name,
    die: () => void (isDead = true),
    get isDead() {
      return isDead;
    },
  };
}

export type WorldProcess = ReturnType<typeof worldProcess>;
