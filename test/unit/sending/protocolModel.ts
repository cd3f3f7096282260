import { mayTake, type TransitionName } from '../../../lib/ledger/sendState';
import type { Send } from '../../../lib/ledger/ledger';
import type { LookUp } from '../../../lib/sending/contract';
import {
  begin,
  next,
  type Action,
  type Choices,
  type End,
  type Happening,
  type Memory,
} from '../../../lib/sending/protocol';

/*
 * A small world in which the real rules (`protocol.ts`, `sendState.ts`) are walked in every order:
 * some processes, each of which wants to send the same messages, one ledger, one Twilio. A world is
 * a plain value; `steps` gives every world that may come next.
 */

export interface World {
  /** By message. */
  rows: Array<Row | null>;
  /** Which requests Twilio has accepted, in order: the message, and who asked. */
  accepted: Array<{ message: number; by: number }>;
  processes: Process[];
  /** How many faults may still happen. */
  faults: number;
}

interface Row {
  state: Send['state'];
  owner: number;
  version: number;
  /** Index in `accepted`. */
  sid: number | null;
}

interface Process {
  /** `cut off` from the ledger; it still reaches Twilio. */
  is: 'alive' | 'dead' | 'cut off';
  work: Work[];
}

export interface Work {
  memory: Memory;
  action: Action;
  /** By its own clock the reservation counts as confirmed. */
  isFresh: boolean;
  /** It was taken over from somebody who had sent it. */
  isInherited: boolean;
}

export interface Rules {
  /** Messages that a look-up cannot tell apart. */
  areAlike: boolean;
  /** Before a request the reservation is confirmed unless it is fresh; `false` breaks the rules. */
  isGuarded: boolean;
  /** What was chosen for lost answers that nothing explains. */
  onUnknown?: Choices['onUnknown'];
  /** Takes a settlement's failure for Twilio's, as the rules once did. */
  freesAfterAcceptance?: boolean;
  /** Forgets at a refusal, or when the ledger fails, that an answer was lost before. */
  forgetsDoubt?: boolean;
  /** Takes what another has found for this very send for the answer of another. */
  overlooksOwn?: boolean;
}

const newWork = ({ onUnknown }: Rules): Work => {
  const [memory, action] = begin({ onUnknown });
  return { memory, action, isFresh: false, isInherited: false };
};

export const newProcess = (messages: number, rules: Rules): Process => ({
  is: 'alive',
  work: Array.from({ length: messages }, () => newWork(rules)),
});

export const newWorld = (
  [processes, messages, faults]: readonly [number, number, number],
  rules: Rules,
): World => ({
  rows: Array<Row | null>(messages).fill(null),
  accepted: [],
  processes: Array.from({ length: processes }, () => newProcess(messages, rules)),
  faults,
});

export const hasEnded = ({ action }: Work): boolean => action.do === 'end';

/** How a piece of work ended, if it did by the rules. */
export const endOf = ({ action }: Work): End | undefined =>
  action.do === 'end' ? action.end : undefined;

/** Memories and actions are never written into, so they may be shared. */
export const copyOf = ({ rows, accepted, processes, faults }: World): World => ({
  rows: rows.map((row) => row && { ...row }),
  accepted: [...accepted],
  processes: processes.map(({ is, work }) => ({ is, work: work.map((one) => ({ ...one })) })),
  faults,
});

/** Every world that may come next, each with what happened, for the story of a failure. */
export function steps(world: World, rules: Rules): Array<[story: string, world: World]> {
  const found: Array<[string, World]> = [];
  const after = (story: string, change: (copy: World) => void, cost = 0) => {
    if (cost > world.faults) return;
    const copy = copyOf(world);
    copy.faults -= cost;
    change(copy);
    normalize(copy);
    found.push([story, copy]);
  };
  world.processes.forEach((process, p) => {
    if (process.is === 'dead') return;
    if (process.work.some((work) => !hasEnded(work))) {
      after(`${p} dies`, (copy) => void (copy.processes[p]!.is = 'dead'), 1);
      if (process.is === 'alive')
        after(`${p} is cut off`, (copy) => void (copy.processes[p]!.is = 'cut off'), 1);
    }
    if (process.is === 'cut off')
      after(`${p} is back`, (copy) => void (copy.processes[p]!.is = 'alive'));
    process.work.forEach((work, m) => {
      if (hasEnded(work)) return;
      // Within a process one alike goes after the other.
      if (rules.areAlike && process.work.slice(0, m).some((one) => !hasEnded(one))) return;
      if (work.isFresh)
        after(`time passes for ${p}/${m}`, (copy) => {
          copy.processes[p]!.work[m]!.isFresh = false;
        });
      workSteps(world, rules, p, m, after);
    });
  });
  return found;
}

/**
 * Makes worlds equal that differ only in numbers which decide nothing any more: of a row's version
 * counts whether somebody has read just that, of rounds whether there may be another.
 */
function normalize({ rows, processes }: World): void {
  for (const { work } of processes) {
    work.forEach((one, m) => {
      const { memory } = one;
      one.memory = { ...memory, attempts: 0, rounds: Math.min(memory.rounds, 3) };
      if (memory.doubt !== undefined) one.memory = { ...one.memory, doubt: 'in doubt' };
      else delete (one.memory as { doubt?: string }).doubt;
      if (hasEnded(one)) one.isFresh = false;
      if (one.action.do !== 'takeOver') return;
      const isCurrent = one.action.send.version === rows[m]?.version;
      one.action = { ...one.action, send: { ...one.action.send, version: isCurrent ? 0 : -1 } };
    });
  }
  for (const row of rows) if (row) row.version = 0;
}

type After = (story: string, change: (copy: World) => void, cost?: number) => void;

function workSteps(world: World, rules: Rules, p: number, m: number, after: After): void {
  const { is, work } = world.processes[p]!;
  const { action, isFresh } = work[m]!;
  const row = world.rows[m]!;
  const name = `${p}/${m} ${action.do}`;
  const reachesLedger = is === 'alive';
  const goesOn = (copy: World, happened: Happening) => {
    const own = copy.processes[p]!.work[m]!;
    const forgets = rules.forgetsDoubt && (happened.was === 'refused' || happened.was === 'broken');
    const known = forgets ? { ...own.memory, doubt: undefined } : own.memory;
    [own.memory, own.action] = next(known, own.action, happened);
    if (happened.was === 'takenOver' && happened.isOurs)
      own.isInherited = copy.accepted.some(({ message }) => message === m);
  };
  /** The ledger does not do it, or does it and its answer is lost. */
  const ledgerFails = (done?: (copy: World) => void) => {
    const broken = { was: 'broken', error: 'the ledger' } as const;
    after(`${name}, the ledger fails`, (copy) => goesOn(copy, broken), reachesLedger ? 1 : 0);
    if (!done || !reachesLedger) return;
    const lost = (copy: World) => (done(copy), goesOn(copy, broken));
    after(`${name}, the ledger's answer is lost`, lost, 1);
  };
  const may = (transition: TransitionName) =>
    mayTake(transition, row?.state ?? null, row?.owner === p);
  const asSend = (): Send =>
    ({ state: row!.state, owner: String(row!.owner), version: row!.version }) as Send;

  switch (action.do) {
    case 'reserve': {
      if (!may('reserve')) ledgerFails();
      else
        ledgerFails((copy) => {
          copy.rows[m] = { state: 'reserved', owner: p, version: 0, sid: null };
        });
      if (!reachesLedger) return;
      if (may('reserve')) {
        after(name, (copy) => {
          copy.rows[m] = { state: 'reserved', owner: p, version: 0, sid: null };
          copy.processes[p]!.work[m]!.isFresh = true;
          goesOn(copy, { was: 'reserved' });
        });
        return;
      }
      after(`${name}: held`, (copy) => {
        const isHolderGone = row!.state === 'reserved' && isGone(world, row!.owner, m);
        goesOn(copy, { was: 'held', send: asSend(), isHolderGone });
      });
      return;
    }
    case 'wait':
      after(name, (copy) => goesOn(copy, { was: 'waited', isOver: false }));
      after(`${name} no longer`, (copy) => goesOn(copy, { was: 'waited', isOver: true }));
      return;
    case 'takeOver': {
      const read = action.send;
      const isOurs =
        may('takeOver') &&
        row!.state === read.state &&
        String(row!.owner) === read.owner &&
        row!.version === read.version;
      const take = (copy: World) => {
        if (!isOurs) return;
        copy.rows[m] = { state: 'reserved', owner: p, version: row!.version + 1, sid: null };
        copy.processes[p]!.work[m]!.isFresh = false;
      };
      ledgerFails(take);
      if (!reachesLedger) return;
      after(`${name}: ${isOurs}`, (copy) => {
        take(copy);
        goesOn(copy, { was: 'takenOver', isOurs });
      });
      return;
    }
    case 'lookUp': {
      const sees = (seen: LookUp, cost: number) =>
        after(
          `${name}: ${seen.verdict}`,
          (copy) => {
            copy.processes[p]!.work[m]!.isFresh = false;
            goesOn(copy, { was: 'lookedUp', seen });
          },
          cost,
        );
      sees(lookUp(world, rules, m), 0);
      sees({ verdict: 'unknown', reason: 'Twilio does not say' }, 1);
      ledgerFails();
      return;
    }
    case 'claim': {
      const sid = action.result as number;
      const others = world.rows.filter((other, index) => other && index !== m);
      const isUnderWay = (state: string) => state === 'reserved';
      const isOurs = !others.some(
        (other) => other!.sid === sid || (rules.areAlike && isUnderWay(other!.state)),
      );
      const claim = (copy: World) => {
        if (isOurs && row && may('accept'))
          Object.assign(copy.rows[m]!, { state: 'accepted', sid });
      };
      ledgerFails(claim);
      if (!reachesLedger) return;
      after(`${name}: ${isOurs}`, (copy) => {
        claim(copy);
        goesOn(copy, { was: 'claimed', isOurs, result: sid });
      });
      return;
    }
    case 'send':
      return sendSteps(world, rules, { p, m, isFresh, after, goesOn, name });
    case 'accept':
    case 'reject':
    case 'lose':
    case 'free': {
      const done = (isRecorded: boolean): Happening =>
        action.do === 'free' ? { was: 'freed' } : { was: 'settled', isRecorded };
      if (reachesLedger)
        after(name, (copy) => {
          if (rulesAllow(copy, p, m, action.do)) apply(copy, p, m, action);
          goesOn(copy, done(true));
        });
      after(
        `${name}, which the ledger does not take`,
        (copy) => {
          if (rules.freesAfterAcceptance) copy.rows[m] = null;
          goesOn(copy, done(false));
        },
        is === 'cut off' ? 0 : 1,
      );
      return;
    }
  }
}

const rulesAllow = (world: World, p: number, m: number, transition: TransitionName) =>
  mayTake(transition, world.rows[m]?.state ?? null, world.rows[m]?.owner === p);

function apply(world: World, p: number, m: number, action: Action): void {
  if (action.do === 'accept') {
    const sid = action.result as number;
    const row = world.rows[m] ?? { owner: p, version: 0 };
    world.rows[m] = { ...row, state: 'accepted', sid };
    return;
  }
  const row = world.rows[m]!;
  if (action.do === 'reject') row.state = 'rejected';
  if (action.do === 'lose') row.state = 'unknown';
  if (action.do === 'free') world.rows[m] = null;
}

interface Sending {
  p: number;
  m: number;
  isFresh: boolean;
  name: string;
  after: After;
  goesOn(copy: World, happened: Happening): void;
}

function sendSteps(world: World, rules: Rules, sending: Sending): void {
  const { p, m, isFresh, after, goesOn, name } = sending;
  if (rules.isGuarded && !isFresh) {
    const isAlive = world.processes[p]!.is === 'alive';
    after(
      `${p}/${m} cannot confirm`,
      (copy) => goesOn(copy, { was: 'refused', error: 'the ledger' }),
      isAlive ? 1 : 0,
    );
    if (!isAlive) return;
    const isOurs = rulesAllow(world, p, m, 'confirm');
    after(`${p}/${m} confirms: ${isOurs}`, (copy) => {
      if (isOurs) {
        copy.rows[m]!.version += 1;
        copy.processes[p]!.work[m]!.isFresh = true;
      } else goesOn(copy, { was: 'ousted' });
    });
    return;
  }
  const accept = (copy: World) => copy.accepted.push({ message: m, by: p }) - 1;
  after(name, (copy) => goesOn(copy, { was: 'sent', result: accept(copy), attempts: 1 }));
  const lost = {
    was: 'lost',
    reason: 'lost',
    error: 'lost',
    attempts: 1,
    isStopped: false,
  } as const;
  for (const isStopped of [false, true]) {
    const how = isStopped ? ', and the execution is stopped' : '';
    after(
      `${name}, the answer is lost${how}`,
      (copy) => {
        accept(copy);
        goesOn(copy, { ...lost, isStopped });
      },
      1,
    );
    after(`${name}, the request is lost${how}`, (copy) => goesOn(copy, { ...lost, isStopped }), 1);
  }
  after(
    `${name}: refused`,
    (copy) => goesOn(copy, { was: 'refused', code: 21211, error: 'no' }),
    1,
  );
  after(`${name}: not sent`, (copy) => goesOn(copy, { was: 'refused', error: 'no' }), 1);
  after(
    `${name}, accepted, then ${p} dies`,
    (copy) => {
      accept(copy);
      copy.processes[p]!.is = 'dead';
    },
    1,
  );
}

/**
 * Others take an owner for gone when it has died or has nothing to do any more; or, when it is cut
 * off, once its own clock has told it to confirm what it holds (see `silenceMilliseconds`).
 */
function isGone(world: World, owner: number, m: number): boolean {
  const { is, work } = world.processes[owner]!;
  if (is === 'dead' || work.every(hasEnded)) return true;
  return is === 'cut off' && !work[m]!.isFresh;
}

/** What Twilio's list shows of a message, without what is another send's. */
function lookUp({ accepted, rows }: World, { areAlike, overlooksOwn }: Rules, m: number): LookUp {
  const others = rows.filter((_row, other) => overlooksOwn || other !== m);
  const claimed = new Set(others.flatMap((row) => row?.sid ?? []));
  const seen = accepted.flatMap(({ message }, sid) =>
    (areAlike || message === m) && !claimed.has(sid) ? [sid] : [],
  );
  if (seen.length === 0) return { verdict: 'notSent' };
  if (seen.length > 1) return { verdict: 'unknown', reason: 'several' };
  return { verdict: 'found', result: seen[0] };
}
