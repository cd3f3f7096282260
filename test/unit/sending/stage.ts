import type { Ledger, Reservation, Send } from '../../../lib/ledger/ledger';
import { createHolders, type Holders } from '../../../lib/sending/holders';
import { createOnce, type Once } from '../../../lib/sending/once';
import { createSettlements, type Settlements } from '../../../lib/sending/settlements';
import type { Gates } from '../../../lib/sending/paced';
import type { Clock } from '../../../lib/twilio/clock';
import { TwilioOpsError } from '../../../lib/twilio/errors';
import { reservation } from '../ledger/contract/samples';

/** A process of n8n, as far as sending goes. */
export interface Process {
  ledger: Ledger;
  clock: Clock;
  /** The host's clock; it goes as the other does unless told otherwise. */
  hostClock?: () => number;
  holders: Holders;
  settlements: Settlements;
}

interface ProcessOptions {
  ledger: Ledger;
  clock: Clock;
  name: string;
  /** Tells owners whose process is certainly gone. */
  proof?: (owner: string) => boolean;
}

export function startProcess({ ledger, clock, name, proof = () => false }: ProcessOptions) {
  let count = 0;
  const holders = createHolders(ledger, {
    clock,
    proof,
    isOurs: (owner: string) => owner.startsWith(`${name}/`),
    living: new Set(),
    name: () => `${name}/${(count += 1)}`,
  });
  return { ledger, clock, holders, settlements: createSettlements(ledger, clock) };
}

/** An execution of a node in a process. */
export function startExecution(process: Process, signal?: AbortSignal) {
  const owner = process.holders.enter();
  const once = createOnce({
    hostClock: process.clock.now,
    ...process,
    owner,
    signal,
    gatherMilliseconds: 0,
  });
  return {
    owner,
    do: (job: Once) => once.do(job),
    leave: () => process.holders.leave(owner),
  };
}

interface Job extends Partial<Omit<Once, 'reservation'>> {
  reservation?: Partial<Reservation>;
}

/** Something to be sent once, which Twilio accepts at once unless told otherwise. */
export function job(key: string, { reservation: changes, send, lookUp, ...others }: Job = {}) {
  const accepts: Once['send'] = async (guard) => {
    await guard();
    return { result: { sid: `SM-${key}` }, attempts: 1 };
  };
  const isNotExpected: Once['lookUp'] = async () => {
    throw new Error('Nothing is to be looked up');
  };
  return {
    reservation: reservation(key, changes),
    alike: `alike ${key}`,
    send: jest.fn<ReturnType<Once['send']>, Parameters<Once['send']>>(send ?? accepts),
    lookUp: jest.fn<ReturnType<Once['lookUp']>, Parameters<Once['lookUp']>>(
      lookUp ?? isNotExpected,
    ),
    ...others,
  };
}

/** What the engine does right before each request. */
export async function passThrough({ turn, guard }: Gates = {}): Promise<void> {
  await turn?.();
  await guard?.();
}

/** What Twilio or the way to it says of a request. */
export const failure = (facts: Partial<TwilioOpsError> = {}, message = 'It failed.') =>
  new TwilioOpsError(message, {
    action: 'retry',
    remedy: '',
    mayHaveBeenProcessed: false,
    ...facts,
  });

/** Its answer was lost: it may have been sent. */
export const lostAnswer = (attempts?: number) =>
  failure({ mayHaveBeenProcessed: true, attempts }, 'No answer came.');

/** The same ledger with some methods of its sends in other hands. */
export const withSends = (ledger: Ledger, changes: Partial<Ledger['sends']>): Ledger => ({
  ...ledger,
  sends: { ...ledger.sends, ...changes },
});

/** What the ledger says of the send of `job(key)`. */
export const sendOf = async (
  ledger: Ledger,
  key: string,
  changes: Partial<Reservation> = {},
): Promise<Send | null> => (await ledger.sends.find([reservation(key, changes)]))[0]!;
