import type { Send } from '../ledger/ledger';
import type { LookUp } from './contract';

/*
 * How one send proceeds, as pure rules: what the worker knows, what happened, what it does next.
 * `once.ts` carries it out; `test/unit/sending/protocol.test.ts` walks every interleaving of two.
 */

/** What the user chose for repeats and lost answers. */
export interface Choices {
  onRepeat?: 'skip' | 'fail';
  onUnknown?: 'fail' | 'sendAgain';
}

/** What the worker remembers from step to step. */
export interface Memory {
  readonly choices: Choices;
  /**
   * How often sending was begun: first, and again after it certainly had not gone out; not counting
   * where another process turned out to have taken it over before the request.
   */
  readonly rounds: number;
  /** Requests so far whose answer was lost. */
  readonly attempts: number;
  /** What the last of them threw. */
  readonly error?: unknown;
  /**
   * Why it may have gone out already, as long as nothing has shown that it has not. Until then
   * nothing may free its key or call it failed.
   */
  readonly doubt?: string | undefined;
  /** While in doubt, it was sent once more, and that answer was lost, too. */
  readonly isSentAgain?: boolean | undefined;
}

/** What happened. */
export type Happening =
  | { was: 'reserved' }
  /** Somebody else holds it; `isHolderGone` is asked only while it is reserved. */
  | { was: 'held'; send: Send; isHolderGone?: boolean }
  | { was: 'waited'; isOver: boolean }
  | { was: 'takenOver'; isOurs: boolean }
  | { was: 'lookedUp'; seen: LookUp }
  | { was: 'claimed'; isOurs: boolean; result: unknown }
  /** Twilio has accepted it. */
  | { was: 'sent'; result: unknown; attempts: number }
  /** Certainly nothing went out; `code` is Twilio's, where it answered. */
  | { was: 'refused'; code?: number; error: unknown }
  /** It may have gone out. */
  | { was: 'lost'; reason: string; error: unknown; attempts: number; isStopped: boolean }
  /** Right before the request it turned out that another item has stopped the list. */
  | { was: 'halted'; error: unknown }
  /** Right before the request it turned out that another process had taken it over. */
  | { was: 'ousted' }
  /** `isRecorded`: the ledger could be written to. */
  | { was: 'settled'; isRecorded: boolean }
  /** If the ledger does not take it, it is tried again until it does, or the process ends. */
  | { was: 'freed' }
  /** The step itself failed: the ledger, or a fault of ours. */
  | { was: 'broken'; error: unknown };

/** How it ends. */
export type End =
  | { as: 'sent'; result: unknown; isRecorded: boolean }
  | { as: 'found'; result: unknown }
  | { as: 'repeat' | 'refusedRepeat'; send: Send }
  | { as: 'busy' }
  | { as: 'unknown'; reason: string }
  | { as: 'failed'; error: unknown };

/** What to do next. */
export type Action =
  | { do: 'reserve' }
  /** Until its living holder settles it. */
  | { do: 'wait' }
  | { do: 'takeOver'; send: Send }
  | { do: 'lookUp' }
  /** Makes what was found ours, unless it belongs to another send. */
  | { do: 'claim'; result: unknown }
  | { do: 'send' }
  | { do: 'accept'; result: unknown; then: End }
  | { do: 'reject'; code: number; then: End }
  | { do: 'lose'; then: End }
  | { do: 'free'; then: End }
  | { do: 'end'; end: End };

/** How often sending is begun in all, not counting the retries within one attempt. */
const maxRounds = 3;

export const begin = (choices: Choices): [Memory, Action] => [
  { choices, rounds: 0, attempts: 0 },
  { do: 'reserve' },
];

/** What to do next, given the last action and what came of it. */
export function next(memory: Memory, action: Action, happened: Happening): [Memory, Action] {
  switch (happened.was) {
    case 'reserved':
      // Whoever freed it had made sure that it had not gone out.
      return send(withoutDoubt(memory));
    case 'held': {
      const then = held(memory, happened);
      return [then.do === 'takeOver' ? { ...memory, doubt: leftOpen } : memory, then];
    }
    case 'waited':
      return [memory, happened.isOver ? end({ as: 'busy' }) : { do: 'reserve' }];
    case 'takenOver':
      return [memory, happened.isOurs ? { do: 'lookUp' } : { do: 'reserve' }];
    case 'lookedUp':
      return lookedUp(memory, happened.seen);
    case 'claimed': {
      const { result, isOurs } = happened;
      return isOurs ? [memory, end({ as: 'found', result })] : lookedUp(memory, notOurs);
    }
    case 'sent': {
      const { result, attempts } = happened;
      const then = { as: 'sent', result, isRecorded: false } as const;
      return [added(memory, attempts), { do: 'accept', result, then }];
    }
    case 'refused':
      return [memory, refused(memory, happened)];
    case 'lost':
      return lost(memory, happened);
    case 'halted': {
      const then = { as: 'failed', error: happened.error } as const;
      return [memory, { do: memory.doubt === undefined ? 'free' : 'lose', then }];
    }
    case 'ousted':
      // Nothing was requested, so nothing could have failed: that was no round.
      return [{ ...memory, rounds: memory.rounds - 1 }, { do: 'reserve' }];
    case 'settled':
      return [memory, end(settled(action, happened.isRecorded))];
    case 'freed':
      return [memory, end(endAfter(action))];
    case 'broken':
      return [memory, broken(memory, happened.error)];
  }
}

const end = (how: End): Action => ({ do: 'end', end: how });

const unknown = (reason: string): Action => ({ do: 'lose', then: { as: 'unknown', reason } });

const notOurs: LookUp = {
  verdict: 'unknown',
  reason: 'What Twilio shows may belong to another send like it.',
};

const added = (memory: Memory, attempts: number): Memory => ({
  ...memory,
  attempts: memory.attempts + attempts,
});

const withoutDoubt = (memory: Memory): Memory => ({
  ...memory,
  doubt: undefined,
  isSentAgain: undefined,
});

const send = (memory: Memory): [Memory, Action] => [
  { ...memory, rounds: memory.rounds + 1 },
  { do: 'send' },
];

function held(
  { choices }: Memory,
  { send, isHolderGone }: Extract<Happening, { was: 'held' }>,
): Action {
  if (send.state === 'accepted') {
    return end({ as: choices.onRepeat === 'fail' ? 'refusedRepeat' : 'repeat', send });
  }
  if (send.state === 'unknown' || isHolderGone) return { do: 'takeOver', send };
  return { do: 'wait' };
}

const leftOpen = 'Whoever sent it before has left no outcome.';

function lookedUp(memory: Memory, seen: LookUp): [Memory, Action] {
  if (seen.verdict === 'found') return [memory, { do: 'claim', result: seen.result }];
  const maySendAgain = memory.rounds < maxRounds;
  if (seen.verdict === 'notSent') {
    if (maySendAgain) return send(withoutDoubt(memory));
    return [withoutDoubt(memory), { do: 'free', then: { as: 'failed', error: memory.error } }];
  }
  const inDoubt = { ...memory, doubt: seen.reason };
  if (memory.choices.onUnknown === 'sendAgain' && maySendAgain) return send(inDoubt);
  return [inDoubt, unknown(seen.reason)];
}

/** A refusal speaks of its own request only, not of one before whose answer was lost. */
function refused(
  { doubt }: Memory,
  { code, error }: Extract<Happening, { was: 'refused' }>,
): Action {
  if (doubt !== undefined) return stillUnknown(doubt, error);
  const then = { as: 'failed', error } as const;
  return code === undefined ? { do: 'free', then } : { do: 'reject', code, then };
}

function lost(
  memory: Memory,
  { reason, error, attempts, isStopped }: Extract<Happening, { was: 'lost' }>,
): [Memory, Action] {
  const isSentAgain = memory.doubt !== undefined;
  const inDoubt = { ...added(memory, attempts), error, doubt: reason, isSentAgain };
  return [inDoubt, isStopped ? unknown(reason) : { do: 'lookUp' }];
}

/** What a look-up found is another's, or may be, as long as the ledger has not said otherwise. */
function broken({ doubt }: Memory, error: unknown): Action {
  if (doubt === undefined) return end({ as: 'failed', error });
  return stillUnknown(doubt, error);
}

const stillUnknown = (doubt: string, error: unknown): Action =>
  unknown(`${doubt} Then it failed: ${error instanceof Error ? error.message : String(error)}`);

function settled(action: Action, isRecorded: boolean): End {
  const then = endAfter(action);
  return then.as === 'sent' ? { ...then, isRecorded } : then;
}

function endAfter(action: Action): End {
  if (!('then' in action)) throw new Error(`Nothing was to be settled by ${action.do}`);
  return action.then;
}
