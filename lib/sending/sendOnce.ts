import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Decision } from '../compliance/decision';
import type { Performed } from '../kit/engine';
import { lazy } from '../kit/memo';
import { sendLoader } from '../ledger/batch';
import type { Ledger } from '../ledger/ledger';
import { asTwilioError } from '../twilio/errors';
import type { Leave, Permission, Sending, TwilioContext, TwilioOperation } from './contract';
import type { DeliveryChoices } from './deliveryFields';
import { holdersIn } from './holders';
import { contentHashOf, keptMilliseconds, keysOf, type Named } from './key';
import { cannotLookUp } from './lookUp';
import { NotSentError } from './notSentError';
import { createOnce, type Guard, type Once } from './once';
import { rememberingOptOut } from './rememberingOptOut';
import { Report } from './report';
import { senderTurns } from './senderTurns';
import { settlementsIn } from './settlements';

/** How one item is sent, and who has to allow it first. */
interface Way {
  sending: Sending;
  delivery: DeliveryChoices;
  request(guard: Guard, decision?: Decision): ReturnType<Once['send']>;
  permission?: Permission;
}

interface Options {
  ledger: () => Promise<Ledger>;
  signal: AbortSignal | undefined;
  /** Ceiling of each sender, over all executions. */
  messagesPerSecond: number | undefined;
}

/**
 * Ties an operation that may not be done twice to the ledger, and counts what became of the items.
 */
export function sendOnce(n8n: IExecuteFunctions, options: Options) {
  const { signal, messagesPerSecond } = options;
  const { length } = n8n.getInputData();
  const report = new Report(n8n, length);
  let leave = () => {};

  const setUp = lazy(async () => {
    const ledger = await options.ledger();
    const holders = holdersIn(ledger);
    const owner = holders.enter();
    leave = () => holders.leave(owner);
    return {
      ledger,
      named: keysOf(n8n, ledger),
      earlier: sendLoader(ledger),
      turn: messagesPerSecond ? senderTurns(ledger, messagesPerSecond, { signal }) : undefined,
      once: createOnce({
        ledger,
        owner,
        holders,
        settlements: settlementsIn(ledger),
        signal,
        // A list of one has no company to wait for.
        gatherMilliseconds: length === 1 ? 0 : undefined,
      }),
    };
  });

  return {
    report,
    async perform(
      operation: TwilioOperation,
      client: Twilio,
      input: never,
      context: TwilioContext,
      { sending, delivery, request, permission }: Way,
    ): Promise<Performed> {
      const { idempotencyKey: ownKey, onRepeat, onUnknown } = delivery;
      report.begin({ hasOwnKey: ownKey !== undefined });
      const { ledger, named, earlier, turn, once } = await setUp();
      const contentHash = contentHashOf(sending.content);
      const { itemIndex, account } = context;
      const name = await named({
        ...{ itemIndex, account: account.accountSid, sending, contentHash, ownKey },
      });
      let leaveToSend: Leave | undefined;
      const judge = lazy(async () => (leaveToSend = await permission?.(nameOf(name))));
      // What went out before is not judged again and takes nobody's turn; what may have gone out
      // is judged only when it is to go out again.
      const before = permission || turn ? await earlier(name) : null;
      if (!before) await judge();
      const isToWait = turn && sending.sender && before?.state !== 'accepted';
      const moment = isToWait ? await turn(name.account, sending.sender!) : undefined;
      const done = await once
        .do({
          alike: alikeOf(name, contentHash),
          reservation: {
            ...name,
            sender: sending.sender,
            contentHash,
            category: categoryFor(leaveToSend, context),
            keepForMilliseconds: keptMilliseconds(name.isOwn),
          },
          onRepeat,
          onUnknown,
          send: async (guard) =>
            rememberingOptOut(
              ledger,
              () => operation.outgoing?.(input, context),
              async () =>
                request(
                  async () => {
                    await moment?.();
                    await guard();
                  },
                  (await judge())?.decision,
                ),
            )(),
          lookUp: async (ageMilliseconds) =>
            (await operation.lookUp?.(client, input, context, {
              ageMilliseconds,
              signal,
              claimed: async (sids) => ledger.sends.claimed(sids),
            })) ?? cannotLookUp,
        })
        .catch(async (thrown: unknown) => {
          if (!mayHaveGoneOut(thrown)) await leaveToSend?.giveBack?.().catch(() => undefined);
          throw thrown;
        });
      const decision = leaveToSend?.decision;
      report.delivered(done.delivery);
      return {
        result: done.result,
        beside: { delivery: done.delivery, ...(decision && { compliance: decision }) },
      };
    },
    /** What this execution holds is nobody's any more, save what it still writes. */
    finish(): void {
      report.finish();
      leave();
    },
  };
}

/** A send in few letters, without the person. */
const nameOf = ({ account, kind, recipient, key, isOwn }: Named) =>
  contentHashOf([account, kind, recipient, key, isOwn]);

const mayHaveGoneOut = (thrown: unknown): boolean =>
  thrown instanceof NotSentError || (asTwilioError(thrown)?.mayHaveBeenProcessed ?? false);

/** Only of messages does Twilio show the content. */
const alikeOf = ({ account, kind, recipient }: Named, contentHash: string) =>
  JSON.stringify([account, kind, recipient, kind === 'message' && contentHash]);

/**
 * The category that the Compliance Gate found, for frequency caps: a pass is believed before the
 * item that carries it.
 */
const categoryFor = (leave: Leave | undefined, context: TwilioContext): string | null =>
  leave?.decision?.category.effective ?? leave?.category ?? categoryOf(context);

function categoryOf({ item }: TwilioContext): string | null {
  const { compliance } = item.json as { compliance?: { category?: { effective?: unknown } } };
  const category = compliance?.category?.effective;
  return typeof category === 'string' ? category : null;
}
