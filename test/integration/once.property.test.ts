import fc from 'fast-check';
import type { LookUp } from '../../lib/sending/contract';
import { createOnce, type Once } from '../../lib/sending/once';
import { NotSentError } from '../../lib/sending/notSentError';
import type { Ledger, Reservation } from '../../lib/ledger/ledger';
import { openLedger } from '../../lib/ledger/open';
import type { Clock } from '../../lib/twilio/clock';
import { TwilioOpsError } from '../../lib/twilio/errors';

/** What happens to one request. A crash ends the process: nothing of it goes on. */
const fates = [
  'ok',
  'refused',
  'throttled',
  'lost before',
  'lost after',
  'crash before',
  'crash after',
  'crash after answer',
] as const;
type Fate = (typeof fates)[number];

/** What a look-up finds; `doubt` when the list shows something that may be it. */
const views = ['true', 'true', 'true', 'doubt'] as const;

const never = new Promise<never>(() => {});
const failure = (mayHaveBeenProcessed: boolean, status?: number, code?: number) =>
  new TwilioOpsError('failed', { action: 'retry', remedy: '', status, code, mayHaveBeenProcessed });

/** Twilio, as far as a sender can tell: what went out, whatever was answered. */
class Model {
  readonly sent = new Map<string, number>();

  /**
   * What reaches Twilio does so at once, or before anybody looks for it; only answers take their
   * time.
   */
  async request(
    id: string,
    fate: Fate,
    die: () => void,
  ): Promise<{ result: { sid: string }; attempts: number }> {
    if (['ok', 'lost after', 'crash after', 'crash after answer'].includes(fate))
      this.sent.set(id, (this.sent.get(id) ?? 0) + 1);
    await new Promise((resolve) => setImmediate(resolve));
    if (fate.startsWith('crash')) die();
    if (fate === 'refused') throw failure(false, 400, 21211);
    if (fate === 'throttled') throw failure(false, 429, 20429);
    if (fate === 'lost before') throw failure(true, 503);
    if (fate === 'lost after') throw failure(true);
    if (fate === 'crash before' || fate === 'crash after') return never;
    return { result: { sid: `SM${id}` }, attempts: 1 };
  }

  lookUp(id: string, view: (typeof views)[number]): LookUp {
    if (view === 'doubt')
      return { verdict: 'unknown', reason: 'There is a message with another text.' };
    return this.sent.has(id)
      ? { verdict: 'found', result: { sid: `SM${id}` } }
      : { verdict: 'notSent' };
  }
}

/** Time passes only when somebody waits, and then at once. */
function quickClock(): Clock {
  let now = Date.parse('2026-01-01T00:00:00Z');
  return {
    now: () => now,
    after(milliseconds, callback) {
      const immediate = setImmediate(() => ((now += milliseconds), callback()));
      return () => clearImmediate(immediate);
    },
  };
}

/** A ledger that a dead process can no longer reach. */
const ledgerOf = (ledger: Ledger, isDead: () => boolean): Ledger => ({
  ...ledger,
  sends: new Proxy(ledger.sends, {
    get:
      (sends, name: keyof Ledger['sends']) =>
      async (...given: never[]) =>
        isDead()
          ? never
          : (sends[name] as (...all: never[]) => Promise<unknown>).call(sends, ...given),
  }),
});

let ledger: Ledger;
let cases = 0;
beforeAll(async () => {
  ledger = await openLedger({ kind: 'sqlite', path: ':memory:' });
});
afterAll(async () => ledger.close());

interface Run {
  fates: Fate[];
  views: Array<(typeof views)[number]>;
}

const oneRun: fc.Arbitrary<Run> = fc.record({
  fates: fc.array(fc.constantFrom(...fates), { maxLength: 8 }),
  views: fc.array(fc.constantFrom(...views), { maxLength: 8 }),
});

/**
 * Executions of one workflow over the same people: some at the same time, one after the other
 * otherwise.
 */
async function play(
  model: Model,
  prefix: string,
  people: number,
  together: Run[],
  clock: Clock,
  alive: Set<string>,
): Promise<string[]> {
  const outcomes: string[] = [];
  await Promise.all(
    together.map(async (run, index) => {
      const [given, seen] = [[...run.fates], [...run.views]];
      const owner = `${prefix}-${index}-${Math.random()}`;
      alive.add(owner);
      const dead = Promise.withResolvers<void>();
      const die = () => (alive.delete(owner), dead.resolve());
      const isAlive = (who: string) => alive.has(who);
      const own = ledgerOf(ledger, () => !isAlive(owner));
      const once = createOnce(own, { clock, owner, isAlive, gatherMilliseconds: 0 });
      const work = Array.from({ length: people }, async (_, person) => {
        const id = `${prefix}/${person}`;
        const job: Once = {
          reservation: reservationOf(id),
          alike: id,
          send: async () =>
            alive.has(owner) ? model.request(id, given.shift() ?? 'ok', die) : never,
          lookUp: async () => model.lookUp(id, seen.shift() ?? 'true'),
        };
        try {
          outcomes.push((await once.do(job)).delivery.outcome);
        } catch (thrown) {
          outcomes.push(thrown instanceof NotSentError ? thrown.outcome : 'failed');
        }
      });
      await Promise.race([Promise.all(work), dead.promise]);
      // What ended is no owner any more; what it still held is what a dead process leaves behind.
      die();
    }),
  );
  return outcomes;
}

const reservationOf = (id: string): Reservation => ({
  key: id,
  account: 'AC1',
  recipient: id,
  kind: 'message',
  sender: null,
  contentHash: '',
  category: null,
  expiresAt: new Date('2027-01-01T00:00:00Z'),
});

it('sends nothing twice and loses nothing, whatever fails, dies or runs again (10,000 cases)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(oneRun, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      async (people, executions) => {
        const prefix = `case-${cases++}`;
        const [model, clock, alive] = [new Model(), quickClock(), new Set<string>()];
        for (const together of executions)
          await play(model, prefix, people, together, clock, alive);
        const last = await play(model, prefix, people, [{ fates: [], views: [] }], clock, alive);
        expect([...model.sent.values()].filter((times) => times > 1)).toEqual([]);
        expect(model.sent.size).toBe(people);
        expect(last.every((outcome) => ['sent', 'found', 'repeat'].includes(outcome))).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
}, 600_000);
