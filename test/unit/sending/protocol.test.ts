import { createHash } from 'node:crypto';
import type { Send } from '../../../lib/ledger/ledger';
import { begin, next, type Happening } from '../../../lib/sending/protocol';
import {
  copyOf,
  endOf,
  hasEnded,
  newProcess,
  newWorld,
  steps,
  type Rules,
  type Work,
  type World,
} from './protocolModel';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A world that was reached, and how. */
interface Reached {
  world: World;
  told: string;
  from?: Reached;
}

const storyOf = (reached: Reached): string =>
  [...(reached.from ? [storyOf(reached.from)] : []), reached.told].join('\n');

const keyOf = (world: World) => createHash('md5').update(JSON.stringify(world)).digest('base64');

/** Walks every world that can come of this one, once each; gives how many there are. */
function walk(start: World, rules: Rules, check: (reached: Reached, isEnd: boolean) => void) {
  const seen = new Set<string>([keyOf(start)]);
  const open: Reached[] = [{ world: start, told: 'begin' }];
  for (let from = open.pop(); from; from = open.pop()) {
    const following = steps(from.world, rules);
    check(from, following.length === 0);
    for (const [told, world] of following) {
      const key = keyOf(world);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ world, told, from });
    }
  }
  return seen.size;
}

const isQuiet = ({ processes }: World) =>
  processes.every(({ is, work }) => is === 'dead' || work.every(hasEnded));

/** How often Twilio accepted each message. */
const timesSent = ({ accepted, rows }: World) =>
  rows.map((_, message) => accepted.filter((one) => one.message === message).length);

/** How many of the messages that Twilio accepted are not known to be the answer of any send. */
const unclaimed = ({ accepted, rows }: World) =>
  accepted.length - new Set(rows.flatMap((row) => row?.sid ?? [])).size;

function fail(what: string, reached: Reached): never {
  throw new Error(`${what}:\n${storyOf(reached)}`);
}

const saysSent = (work: Work) => ['sent', 'found', 'repeat'].includes(endOf(work)?.as ?? '');

/**
 * Nothing goes out twice, unless that was chosen, and what is said of each message is true, at
 * every moment.
 */
function checkTruth({ areAlike, onUnknown }: Rules, reached: Reached): void {
  const { processes, accepted } = reached.world;
  const times = timesSent(reached.world);
  const isTwice = areAlike ? sum(times) > times.length : times.some((one) => one > 1);
  if (isTwice && onUnknown !== 'sendAgain') fail('Sent twice', reached);
  processes.forEach(({ work }, p) =>
    work.forEach((one, message) => {
      if (!areAlike && saysSent(one) && times[message] === 0)
        fail('Called sent, but was not', reached);
      const isSent = accepted.some(
        (request) => request.message === message && (request.by === p || one.isInherited),
      );
      if (endOf(one)?.as === 'failed' && isSent) fail('Called failed, but was sent', reached);
    }),
  );
}

/**
 * One more execution comes when all is quiet, and nothing fails any more: it delivers the rest. Of
 * sends that are alike the first may find another still reserved, and leave it to a third one.
 */
function runAgain(quiet: Reached, rules: Rules, isLast = !rules.areAlike): Reached[] {
  const again = copyOf(quiet.world);
  again.faults = 0;
  again.processes.forEach((process) => (process.is = 'dead'));
  again.processes.push(newProcess(again.rows.length, rules));
  const undelivered: Reached[] = [];
  walk(again, rules, (reached, isEnd) => {
    checkTruth(rules, reached);
    if (!isEnd) return;
    const { work } = reached.world.processes.at(-1)!;
    const story = { ...reached, from: quiet };
    const unknown = work.filter((one) => endOf(one)?.as === 'unknown').length;
    if (sum(timesSent(reached.world)) + unknown < work.length) fail('Lost in silence', story);
    // Of several that are alike nobody can say which is whose, and none is sent again.
    const mayBeUnknown = rules.areAlike && unclaimed(reached.world) > 1;
    if (mayBeUnknown || work.every(saysSent)) return;
    if (isLast) fail('The next one does not deliver', story);
    undelivered.push(story);
  });
  return undelivered;
}

const byOutcome = (reached: readonly Reached[]): Reached[] => [
  ...new Map(
    reached.map((one) => [JSON.stringify([one.world.rows, one.world.accepted]), one]),
  ).values(),
];

function explore(size: readonly [number, number, number], rules: Rules): number {
  const start = newWorld(size, rules);
  const quiet: Reached[] = [];
  const count = walk(start, rules, (reached) => {
    checkTruth(rules, reached);
    if (isQuiet(reached.world)) quiet.push(reached);
  });
  const undelivered = byOutcome(quiet).flatMap((reached) => runAgain(reached, rules));
  for (const reached of byOutcome(undelivered)) runAgain(reached, rules, true);
  return count;
}

const rules: Rules = { areAlike: false, isGuarded: true };

describe('the rules of a send, in every order of events', () => {
  it('one message, two processes, three faults', () => {
    expect(explore([2, 1, 3], rules)).toBeGreaterThan(1_000);
  });

  it('one message, three processes, two faults', () => {
    expect(explore([3, 1, 2], rules)).toBeGreaterThan(1_000);
  });

  it('two messages, two processes, one fault', () => {
    expect(explore([2, 2, 1], rules)).toBeGreaterThan(1_000);
  });

  it('two messages that Twilio shows alike, two processes, two faults', () => {
    expect(explore([2, 2, 2], { ...rules, areAlike: true })).toBeGreaterThan(1_000);
  });

  it('one message, two processes, three faults, where what is unknown is sent again', () => {
    expect(explore([2, 1, 3], { ...rules, onUnknown: 'sendAgain' })).toBeGreaterThan(1_000);
  });

  it.each<[string, Rules, string]>([
    ['without the guard before the request', { ...rules, isGuarded: false }, 'Sent twice'],
    [
      'where a settlement that fails frees the key',
      { ...rules, freesAfterAcceptance: true },
      'Sent twice',
    ],
    [
      'where a refusal or the ledger makes a lost answer forgotten',
      { ...rules, forgetsDoubt: true },
      'Called failed, but was sent',
    ],
    [
      'where a look-up overlooks what another found for the same send',
      { ...rules, overlooksOwn: true },
      'Called failed, but was sent',
    ],
  ])('finds what goes wrong %s', (_what, broken, wrong) => {
    expect(() => explore([2, 1, 3], broken)).toThrow(wrong);
  });
});

describe('what a settlement says', () => {
  const [memory] = begin({});
  const fault = new Error('refused');

  it.each([true, false])('of a refusal is no more than why (recorded: %s)', (isRecorded) => {
    const refused = { was: 'refused', code: 21211, error: fault } as const;
    const [, action] = next(memory, { do: 'send' }, refused);
    const [, last] = next(memory, action, { was: 'settled', isRecorded });
    expect(last).toStrictEqual({ do: 'end', end: { as: 'failed', error: fault } });
  });

  it('where nothing was to be settled is a fault of ours, which names the step', () => {
    const settled = { was: 'settled', isRecorded: true } as const;
    expect(() => next(memory, { do: 'wait' }, settled)).toThrow(
      'Nothing was to be settled by wait',
    );
  });
});

describe('a send that others keep taking over right before its request', () => {
  const held = { was: 'held', send: {} as Send, isHolderGone: true } as const;
  const notSent = { was: 'lookedUp', seen: { verdict: 'notSent' } } as const;
  const ousted: Happening[] = [
    { was: 'ousted' },
    held,
    { was: 'takenOver', isOurs: true },
    notSent,
  ];
  const lost: Happening[] = [
    { was: 'lost', reason: 'lost', error: 'lost', attempts: 1, isStopped: false },
    notSent,
  ];
  const told = (story: readonly Happening[]) =>
    story.reduce(
      ([memory, action], happened) => next(memory, action, happened),
      next(...begin({}), { was: 'reserved' }),
    )[1];

  it('is still to be sent, however often that was', () => {
    expect(told(Array.from({ length: 5 }, () => ousted).flat())).toEqual({ do: 'send' });
  });

  it.each([
    ['before', [ousted, ousted, ousted, lost, lost, lost]],
    ['in between', [lost, ousted, lost, ousted, lost]],
  ])('%s, fails with what its own requests failed with', (_when, rounds) => {
    expect(told(rounds.slice(0, -1).flat())).toEqual({ do: 'send' });
    expect(told(rounds.flat())).toEqual({
      do: 'free',
      then: { as: 'failed', error: 'lost' },
    });
  });
});
