import { fakeExecute } from '../../../support/fakeExecute';
import type { IExecuteFunctions } from 'n8n-workflow';
import { LedgerError } from '../../../../lib/ledger/LedgerError';
import type { Sending } from '../../../../lib/sending/contract';
import { contentHashOf } from '../../../../lib/ledger/contentHash';
import { keptMilliseconds, keysOf } from '../../../../lib/sending/key';
import { NotSentError } from '../../../../lib/sending/notSentError';
import type { Delivered } from '../../../../lib/sending/delivery';
import type { Guard } from '../../../../lib/sending/guard';
import { sleep } from '../../../../lib/twilio/clock';
import { failure, startExecution } from '../stage';
import type { WorldClock } from './worldClock';
import type { WorldProcess } from './worldProcess';
import type { WorldTwilio } from './worldTwilio';

/** What becomes of one request. A crash ends the process. */
export const requestFates = [
  'ok',
  'refused',
  'throttled',
  'lost before',
  'lost after',
  'lost on the way',
  'crash before',
  'crash on the way',
  'crash after',
  'crash after answer',
] as const;
export type RequestFate = (typeof requestFates)[number];

export interface Request {
  fate: RequestFate;
  /** How long it waits before its turn comes. */
  waits: number;
  /** How long it is on its way; how long Twilio's list lags; how long the answer takes. */
  travels: number;
  lag: number;
  answers: number;
}

export interface Message {
  to: string;
  text: string;
  ownKey?: string;
}

export interface Execution {
  id: string;
  mode: 'trigger' | 'retry';
  messages: readonly Message[];
  requests: readonly Request[];
  delay: number;
  stopsAfter?: number;
}

/** What the item says. `fault`: a request or the ledger failed. */
export type Said =
  | ({ as: 'delivered' } & Delivered)
  | { as: 'busy' | 'unknown' | 'repeat' | 'fault' | 'ledger fault' };

export interface Told {
  message: Message;
  said: Said;
  by: object;
  isStopped: boolean;
}

interface World {
  clock: WorldClock;
  twilio: WorldTwilio;
  process: WorldProcess;
  /** Names this case's n8n and its moment. */
  instance: string;
  establishedAt: number;
}

const account = 'AC1';
const quick: Request = { fate: 'ok', waits: 0, travels: 0, lag: 0, answers: 0 };

/** One execution of a node that sends these messages; gives what its items say, if it lives. */
export async function execute(world: World, execution: Execution): Promise<Told[]> {
  const { clock, twilio, process, instance, establishedAt } = world;
  const by = {};
  const stop = new AbortController();
  if (execution.stopsAfter !== undefined) clock.after(execution.stopsAfter, () => stop.abort());
  const requests = [...execution.requests];
  await clock.wait(execution.delay);

  const { n8n } = fakeExecute({
    parameters: execution.messages.map(() => ({})),
    methods: {
      getExecutionId: () => execution.id,
      getInstanceId: () => instance,
      getMode: () => execution.mode,
      getExecutionContext: () => ({ establishedAt }),
    } as unknown as Partial<IExecuteFunctions>,
  });
  const named = keysOf(n8n, process.ledger);
  const { do: once, leave } = startExecution(process, stop.signal);

  async function request(message: Message, key: string, guard: Guard) {
    const { fate, waits, travels, lag, answers } = requests.shift() ?? quick;
    await sleep(process.clock, waits);
    await guard();
    const accept = () => twilio.accept({ to: message.to, text: message.text, key, by }, lag);
    const isLostBefore = ['refused', 'throttled', 'lost before', 'crash before'].includes(fate);
    if (fate.endsWith('on the way')) clock.after(travels, accept);
    else await clock.wait(travels);
    if (process.isDead) return new Promise<never>(() => {});
    const entry = isLostBefore || fate.endsWith('on the way') ? undefined : accept();
    if (fate.startsWith('crash')) process.die();
    await sleep(process.clock, answers);
    if (fate === 'refused') throw failure({ status: 400, code: 21211 });
    if (fate === 'throttled') throw failure({ status: 429 });
    if (fate.startsWith('lost')) throw failure({ mayHaveBeenProcessed: true });
    return { result: { sid: entry!.sid }, attempts: 1 };
  }

  async function send(message: Message, itemIndex: number): Promise<Said> {
    const { to: recipient, text, ownKey } = message;
    const contentHash = contentHashOf(text, text);
    const sending: Sending = { kind: 'message', recipient, sender: null, content: text };
    try {
      const name = await named({ itemIndex, account, sending, contentHash, ownKey });
      const done = await once({
        reservation: {
          ...name,
          sender: null,
          contentHash,
          category: null,
          keepForMilliseconds: keptMilliseconds(name.isOwn),
        },
        alike: JSON.stringify([recipient, contentHash]),
        send: (guard) => request(message, keyOf(message, itemIndex), guard),
        lookUp: ({ ageMilliseconds, mayBeOlder = false }) =>
          twilio.lookUp({
            ...{ to: recipient, text, ageMilliseconds, mayBeOlder },
            claimed: (sids) => process.ledger.sends.claimed(sids, name),
            wait: (milliseconds) => sleep(process.clock, milliseconds, stop.signal),
            isStopped: () => stop.signal.aborted,
          }),
      });
      return { as: 'delivered', ...done };
    } catch (thrown) {
      if (thrown instanceof NotSentError) return { as: thrown.outcome };
      return { as: thrown instanceof LedgerError ? 'ledger fault' : 'fault' };
    }
  }

  const told = await Promise.all(
    execution.messages.map(async (message, index): Promise<Told> => {
      const said = await send(message, index);
      return { message, said, by, isStopped: stop.signal.aborted };
    }),
  );
  leave();
  return told;
}

/** What makes a message one of a kind, for the model. */
export const keyOf = ({ ownKey, to }: Message, index: number): string =>
  `${to} ${ownKey ?? `item ${index}`}`;
