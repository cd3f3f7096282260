import fc from 'fast-check';
import type { Ledger } from '../../lib/ledger/ledger';
import { timedLedger, timedPostgresLedger } from '../unit/sending/timedLedger';
import { WorldClock } from '../unit/sending/world/worldClock';
import {
  execute,
  keyOf,
  requestFates,
  type Message,
  type Request,
  type Told,
} from '../unit/sending/world/worldExecution';
import {
  ledgerFates,
  worldProcess,
  type LedgerFate,
  type WorldProcess,
} from '../unit/sending/world/worldProcess';
import { WorldTwilio } from '../unit/sending/world/worldTwilio';

// Room for 50,000 in each process of each case would take most of the time.
jest.mock('lru-cache', () => {
  const { LRUCache } = jest.requireActual<typeof import('lru-cache')>('lru-cache');
  return {
    LRUCache: class extends LRUCache<string, object> {
      constructor() {
        super({ max: 100 });
      }
    },
  };
});

const seconds = (...choices: number[]) => fc.constantFrom(...choices.map((one) => one * 1_000));
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

// On its way and in Twilio's list together for less than the half minute that a look-up takes.
const request: fc.Arbitrary<Request> = fc.record({
  fate: fc.constantFrom(...requestFates),
  waits: seconds(0, 8, 40),
  travels: seconds(0, 9),
  lag: seconds(0, 18),
  answers: seconds(0, 0, 2, 20),
});

const process = fc.record({
  fates: fc.array(mostly<LedgerFate>('ok', ...ledgerFates), { maxLength: 12 }),
  cutOff: fc.option(fc.record({ after: seconds(0, 1, 5), milliseconds: seconds(2, 20, 100) }), {
    freq: 4,
    nil: undefined,
  }),
  offset: seconds(0, -3_600, 7, 3_600),
});

const execution = fc.record({
  /** Two of the same number are of the same process. */
  process: fc.nat(2),
  requests: fc.array(request, { maxLength: 6 }),
  delay: seconds(0, 0, 1, 8, 27),
  stopsAfter: fc.option(seconds(0, 1, 10, 40), { freq: 6, nil: undefined }),
  /** Whether the first message has another text this time. */
  isChanged: mostly(false, true),
});

const scenario = fc.record({
  /** People and texts; of some there are two alike. */
  messages: fc.array(fc.record({ person: fc.nat(1), text: fc.nat(1), isOwn: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  processes: fc.array(process, { minLength: 3, maxLength: 3 }),
  /** One after the other; in each, some at the same time. */
  rounds: fc.array(fc.array(execution, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  /** Whether the kernel proves that a process is gone. */
  isProved: fc.boolean(),
  /** By how much the ledger's clock is set back after the first round. */
  setBack: mostly(0, 40_000, 600_000),
  /** How long before the first round messages alike were sent by somebody else. */
  olderBy: fc.array(seconds(1, 60), { maxLength: 2 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

let cases = 0;

/** The ledger's own clock, which may be set back. */
class LedgerClock {
  private behind = 0;
  constructor(private readonly world: WorldClock) {}
  now = () => this.world.now() - this.behind;
  setBack = (milliseconds: number) => void (this.behind += milliseconds);
}

interface Stage {
  ledger: Ledger;
  clock: WorldClock;
  ledgerClock: LedgerClock;
}

async function play(scenario: Scenario, { ledger, clock, ledgerClock }: Stage): Promise<string[]> {
  const prefix = `+1${1_000_000 + (cases += 1)}`;
  const twilio = new WorldTwilio(clock);
  const alive = new Map<number, WorldProcess>();
  const all: WorldProcess[] = [];
  const proof = (owner: string) =>
    scenario.isProved && all.some(({ name, isDead }) => isDead && owner.startsWith(`${name}/`));
  const start = (given?: Scenario['processes'][number]) => {
    const name = `${prefix}-${all.length}`;
    const calm = { fates: [], offset: 0 };
    const started = worldProcess({ ledger, clock, name, proof, ...(given ?? calm) });
    all.push(started);
    return started;
  };
  const messages: Message[] = scenario.messages.map(({ person, text, isOwn }, index) => ({
    to: `${prefix}${person}`,
    text: `text ${text}`,
    ...(isOwn && { ownKey: `key ${index}` }),
  }));
  const others = messages
    .slice(0, 1)
    .flatMap((message) =>
      scenario.olderBy.map((age) => twilio.accept({ ...message, key: 'older', by: {} }, 0, age)),
    );
  const shared = { clock, twilio, instance: prefix, establishedAt: clock.now() };
  const told: Told[] = [];

  for (const [round, together] of scenario.rounds.entries()) {
    const running = together.map(async ({ process: number, isChanged, ...given }) => {
      const known = alive.get(number);
      const process = known && !known.isDead ? known : start(scenario.processes[number]);
      alive.set(number, process);
      const [first, ...rest] = messages;
      const sent = isChanged ? [{ ...first!, text: 'changed' }, ...rest] : messages;
      const mode = round === 0 ? ('trigger' as const) : ('retry' as const);
      const ended = execute(
        { ...shared, process },
        { ...given, id: `e${round}`, mode, messages: sent },
      );
      const died = (async () => {
        while (!process.isDead) await clock.wait(1_000);
        return [];
      })();
      told.push(...(await Promise.race([ended, died])));
    });
    await clock.run(Promise.all(running));
    if (round === 0) ledgerClock.setBack(scenario.setBack);
  }
  const last = { id: 'last', mode: 'retry' as const, messages, requests: [], delay: 0 };
  const final = await clock.run(execute({ ...shared, process: start() }, last));
  all.forEach((process) => process.die());
  clock.clear();
  const isDoubtful = scenario.setBack > 0 || others.length > 0;
  return faultsOf({ twilio, told: [...told, ...final], final, others, messages, isDoubtful });
}

interface Played {
  twilio: WorldTwilio;
  told: readonly Told[];
  final: readonly Told[];
  others: readonly unknown[];
  messages: readonly Message[];
  /** Something like it is there from before, or the ledger's clock was set back: nobody knows. */
  isDoubtful: boolean;
}

/** What went wrong; nothing, if all is well. */
function faultsOf({ twilio, told, final, others, messages, isDoubtful }: Played): string[] {
  const faults: string[] = [];
  const sent = twilio.entries.filter((entry) => !others.includes(entry));
  const entriesOf = (key: string) => sent.filter((entry) => entry.key === key);
  const keys = messages.map(keyOf);
  // Of messages alike it does not matter whose request went out: to the person they are the same.
  const keysAlike = (key: string) => {
    const { to, text } = messages[keys.indexOf(key)]!;
    return new Set(keys.filter((_, at) => messages[at]!.to === to && messages[at]!.text === text));
  };
  const entriesOfAlike = (key: string) =>
    [...keysAlike(key)].reduce((sum, alike) => sum + entriesOf(alike).length, 0);
  for (const key of new Set(keys)) {
    if (entriesOf(key).length > 1 && entriesOfAlike(key) > keysAlike(key).size)
      faults.push(`${key} went out twice`);
  }
  const answers = new Map<string, Set<string>>();
  const ofExecutions = new Map<object, string[]>();
  told.forEach(({ message, said, by }, index) => {
    const key = keyOf(message, index % messages.length);
    if (said.as === 'fault' && entriesOf(key).some((entry) => entry.by === by)) {
      faults.push(`${key} is called failed, but went out`);
    }
    if (said.as !== 'delivered') return;
    const { sid } = said.result as { sid: string };
    const entry = sent.find((one) => one.sid === sid);
    // What the ledger never heard, one alike may find: to the person they are the same message.
    if (said.delivery.recorded !== false) {
      answers.set(sid, (answers.get(sid) ?? new Set()).add(key));
      ofExecutions.set(by, [...(ofExecutions.get(by) ?? []), sid]);
    }
    if (entry?.to !== message.to) {
      faults.push(`${key} is called ${said.delivery.outcome}, but is not in Twilio's list`);
      return;
    }
    const differs = entry.text !== message.text;
    if (differs !== (said.delivery.contentDiffers ?? false)) {
      faults.push(`${key}: the content ${differs ? 'differs' : 'is the same'}, which is not said`);
    }
  });
  // Messages with default keys may change places from one execution to the next.
  const isOwn = (key: string) => messages[keys.indexOf(key)]!.ownKey !== undefined;
  for (const [sid, theirs] of answers) {
    if (theirs.size > 1 && [...theirs].some(isOwn))
      faults.push(`${sid} is the answer of ${[...theirs].join(' and ')}`);
  }
  for (const sids of ofExecutions.values()) {
    if (new Set(sids).size < sids.length)
      faults.push(`${sids.join(', ')} are the answers of one execution`);
  }
  final.forEach(({ message, said }, index) => {
    const key = keyOf(message, index);
    if (said.as === 'delivered') return;
    const isAmbiguous =
      isDoubtful ||
      messages.some((other, place) => place !== index && other.to === message.to) ||
      sent.some((entry) => entry.key === key && entry.text !== message.text);
    if (said.as !== 'unknown' || !isAmbiguous) faults.push(`${key} is ${said.as} in the end`);
  });
  return faults;
}

async function check(stage: Stage, parameters: fc.Parameters<[Scenario]>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      expect(await play(given, stage)).toEqual([]);
    }),
    parameters,
  );
}

const calm: Request = { fate: 'ok', waits: 0, travels: 0, lag: 0, answers: 0 };

/** The retry of a changed text that was lost; meanwhile the new text was lost for one alike. */
const changedAndLost: Scenario = {
  messages: [
    { person: 0, text: 0, isOwn: false },
    { person: 0, text: 0, isOwn: true },
  ],
  processes: [0, 0, 0].map((offset) => ({ fates: [], cutOff: undefined, offset })),
  rounds: [
    [
      {
        ...{ process: 0, delay: 0, stopsAfter: undefined, isChanged: true },
        requests: [
          { ...calm, fate: 'throttled' },
          { ...calm, fate: 'crash on the way', waits: 40_000 },
        ],
      },
    ],
    [
      {
        ...{ process: 1, delay: 1_000, stopsAfter: 0, isChanged: false },
        requests: [{ ...calm, fate: 'lost after' }],
      },
    ],
  ],
  isProved: true,
  setBack: 0,
  olderBy: [],
};

const sqliteCases = Number(globalThis.process.env['ONCE_RUNS'] ?? 1_500);
const postgresCases = 100;

describe('nothing goes out twice, nothing is lost, and what is said is true', () => {
  it(`whatever fails, dies or runs again, on SQLite (${sqliteCases} cases)`, async () => {
    const clock = new WorldClock();
    const ledgerClock = new LedgerClock(clock);
    const { ledger } = await timedLedger(ledgerClock.now);
    await check(
      { ledger, clock, ledgerClock },
      {
        numRuns: sqliteCases,
        examples: [[changedAndLost]],
      },
    ).finally(() => ledger.close());
  }, 600_000);

  it(`and on PostgreSQL (${postgresCases} cases)`, async () => {
    const clock = new WorldClock();
    const ledgerClock = new LedgerClock(clock);
    const { ledger, drop } = await timedPostgresLedger(ledgerClock.now);
    // To find the smallest case that fails is SQLite's part: there it takes seconds.
    await check({ ledger, clock, ledgerClock }, { numRuns: postgresCases, endOnFailure: true })
      .finally(() => ledger.close())
      .finally(drop);
  }, 600_000);
});
