import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Decision } from '../compliance/decision';
import { besideFailure } from '../kit/besideFailure';
import type { Performed } from '../kit/engine';
import { lazy } from '../kit/memo';
import { sendLoader } from '../ledger/batch';
import { contentHashOf, hashOf, shownHalf } from '../ledger/contentHash';
import type { Ledger } from '../ledger/ledger';
import { asTwilioError } from '../twilio/errors';
import type { Leave, Permission, Sending, TwilioContext, TwilioOperation } from './contract';
import type { DeliveryChoices } from './deliveryFields';
import { holdersIn } from './holders';
import { keptMilliseconds, keysOf, type Named } from './key';
import { cannotLookUp } from './lookUp';
import { notAsked, NotSentError } from './notSentError';
import { pacingOf } from './pacing';
import { createOnce, type Once } from './once';
import type { Gates } from './paced';
import { rememberingOptOut } from './rememberingOptOut';
import { Report } from './report';
import { throwIfEnding } from './senderTurns';
import { settlementsIn } from './settlements';

/** Makes the requests of an item. */
export type Request = (gates?: Gates, decision?: Decision) => ReturnType<Once['send']>;

/** What one item sends, and what its user chose for a repeat. */
interface Asked {
  sending: Sending;
  delivery: DeliveryChoices;
}

/** How that is sent, and who has to allow it first. */
interface Way extends Asked {
  request: Request;
  permission?: Permission;
}

interface Options {
  ledger: () => Promise<Ledger>;
  signal: AbortSignal | undefined;
  /** Raised with the error of what has not begun when another item has stopped the list. */
  halt: AbortSignal;
  /** Limit for each sender, across all executions. */
  messagesPerSecond: number | undefined;
}

/**
 * Ties an operation that must not be done twice to the ledger, and counts what became of the items.
 */
export function sendOnce(n8n: IExecuteFunctions, options: Options) {
  const { signal, halt, messagesPerSecond } = options;
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
      pacing: messagesPerSecond ? pacingOf(ledger, messagesPerSecond, { signal, halt }) : undefined,
      once: createOnce({
        ledger,
        owner,
        holders,
        settlements: settlementsIn(ledger),
        signal,
        // A single item has no others to wait for.
        gatherMilliseconds: length === 1 ? 0 : undefined,
      }),
    };
  });

  async function identified(
    { sending, delivery }: Asked,
    { itemIndex, account }: TwilioContext,
  ): Promise<{ name: Named; contentHash: string }> {
    const { named } = await setUp();
    const contentHash = contentHashOf(sending.content, sending.shown, sending.dueAt);
    const { accountSid } = account;
    const ownKey = delivery.idempotencyKey;
    const name = await named({ itemIndex, account: accountSid, sending, contentHash, ownKey });
    return { name, contentHash };
  }

  return {
    report,
    /** Whether it went out before, or may have: then it is not judged by whether it still could. */
    async isHeld(asked: Asked, context: TwilioContext): Promise<boolean> {
      const { earlier } = await setUp();
      const { name, contentHash } = await identified(asked, context);
      return (await earlier({ ...name, contentHash })) !== null;
    },
    async perform(
      operation: TwilioOperation,
      client: Twilio,
      input: never,
      context: TwilioContext,
      { sending, delivery, request, permission }: Way,
    ): Promise<Performed> {
      const { idempotencyKey, onRepeat, onUnknown } = delivery;
      report.begin({ hasOwnKey: idempotencyKey !== undefined });
      const { ledger, earlier, pacing, once } = await setUp();
      const { name, contentHash } = await identified({ sending, delivery }, context);
      let leaveToSend: Leave | undefined;
      const judge = lazy(async () => (leaveToSend = await permission?.(nameOf(name))));
      // What went out before is not judged again and takes no turn from others. What may have gone
      // out is judged only if it is to be sent again.
      const before = permission || pacing ? await earlier({ ...name, contentHash }) : null;
      const turn =
        before?.state === 'accepted' ? undefined : await pacing?.(name.account, sending.sender);
      const deliver = async () => {
        throwIfEnding({ signal, halt });
        if (!before) await judge();
        const moment = await turn?.approach();
        return once.do({
          alike: alikeOf(name, contentHash),
          reservation: {
            ...name,
            sender: sending.sender,
            address: sending.address ?? sending.recipient,
            contentHash,
            category: vouchedFor(leaveToSend) ?? before?.category ?? categoryOf(context),
            topic: leaveToSend?.topic ?? before?.topic,
            template: sending.template,
            dueAt: sending.dueAt,
            keepForMilliseconds: keptMilliseconds(name.isOwn),
          },
          // A default key can only be repeated by its own execution, which has to be able to go on.
          onRepeat: name.isOwn ? onRepeat : 'skip',
          onUnknown,
          send: async (guard) =>
            rememberingOptOut(
              ledger,
              () => operation.outgoing?.(input, context),
              async () => request({ turn: moment, guard }, (await judge())?.decision),
            )(),
          lookUp: async (lost) =>
            (await operation.lookUp?.(client, input, context, {
              ...lost,
              signal,
              claimed: async (sids) => ledger.sends.claimed(sids, name),
            })) ?? cannotLookUp,
        });
      };
      const done = await deliver()
        .catch(async (thrown: unknown) => {
          if (!mayHaveGoneOut(thrown))
            await besideFailure('A pass could not be given back', async () =>
              leaveToSend?.giveBack?.(),
            );
          throw thrown;
        })
        .finally(() => turn?.leave());
      const decision = leaveToSend?.decision;
      // An answer to something else must not count as one to this. Without an own key, it is the
      // same question, whose text has changed since.
      if (operation.wait && name.isOwn && done.delivery.contentDiffers) throw notAsked();
      report.delivered(done.delivery);
      return {
        result: done.result,
        beside: { delivery: done.delivery, ...(decision && { compliance: decision }) },
      };
    },
    /** Gives up what this execution holds, except what it is still writing. */
    finish(): void {
      report.finish();
      leave();
    },
  };
}

/** A short name for a send that does not reveal the person. */
const nameOf = ({ account, kind, recipient, key, isOwn }: Named) =>
  hashOf([account, kind, recipient, key, isOwn]);

const mayHaveGoneOut = (thrown: unknown): boolean =>
  thrown instanceof NotSentError || (asTwilioError(thrown)?.mayHaveBeenProcessed ?? false);

/** Twilio shows the content of messages only. */
const alikeOf = ({ account, kind, recipient }: Named, contentHash: string) =>
  JSON.stringify([account, kind, recipient, kind === 'message' && shownHalf(contentHash)]);

/** The category for frequency caps that whoever gave the leave vouches for. */
const vouchedFor = ({ decision, category }: Leave = {}): string | undefined =>
  decision?.category.effective ?? category;

/** The category that the item says the Compliance Gate found, where nobody vouches for one. */
function categoryOf({ item }: TwilioContext): string | null {
  const { compliance } = item.json as { compliance?: { category?: { effective?: unknown } } };
  const category = compliance?.category?.effective;
  return typeof category === 'string' ? category : null;
}
