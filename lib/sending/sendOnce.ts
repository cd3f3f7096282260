import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Decision } from '../compliance/decision';
import { lazy } from '../compliance/lazy';
import { sendLoader } from '../ledger/batch';
import type { Ledger } from '../ledger/ledger';
import type { Performed } from '../kit/execute';
import { readInput } from '../kit/input';
import { parametersOf } from '../kit/parameters';
import type { Permission, Sending, TwilioContext, TwilioOperation } from './contract';
import { deliveryFields } from './deliveryFields';
import { contentHashOf, expiryOf, keysOf } from './key';
import { cannotLookUp } from './lookUp';
import { createOnce, type Once } from './once';
import { rememberingOptOut } from './rememberingOptOut';
import { Report } from './report';

/** What of an item is sent and how, and who has to allow it first. */
interface Way {
  sending: Sending;
  request(decision?: Decision): ReturnType<Once['send']>;
  permission?: Permission;
}

/**
 * Ties an operation that may not be done twice to the ledger, and counts what became of the items.
 */
export function onceFor(
  n8n: IExecuteFunctions,
  ledger: () => Promise<Ledger>,
  signal: AbortSignal | undefined,
) {
  const read = parametersOf(n8n);
  const report = new Report(n8n, n8n.getInputData().length);
  const setUp = lazy(async () => {
    const opened = await ledger();
    return {
      opened,
      keyOf: keysOf(n8n),
      earlier: sendLoader(opened),
      once: createOnce(opened, { signal }),
    };
  });

  return {
    report,
    async perform(
      operation: TwilioOperation,
      client: Twilio,
      input: never,
      context: TwilioContext,
      { sending, request, permission }: Way,
    ): Promise<Performed> {
      report.begin();
      const { opened, keyOf, earlier, once } = await setUp();
      const { delivery } = readInput(deliveryFields, (name) => read(name, context.itemIndex));
      const { idempotencyKey, onRepeat, onUnknown } = delivery;
      const { accountSid } = context.account;
      const contentHash = contentHashOf(sending.content);
      // A call and a message may well be about the same appointment.
      const key =
        idempotencyKey === undefined
          ? keyOf(context.itemIndex, sending, accountSid)
          : `${sending.kind}: ${idempotencyKey}`;
      // What went out before is not judged again; what may have gone out is, before it goes out
      // again.
      const isNew = permission && (await earlier({ key, recipient: sending.recipient })) === null;
      const decision = isNew ? await permission() : undefined;
      const done = await once.do({
        // Only of messages does Twilio show the content.
        alike: JSON.stringify([
          sending.kind,
          sending.recipient,
          sending.kind === 'message' && contentHash,
        ]),
        reservation: {
          key,
          account: accountSid,
          kind: sending.kind,
          recipient: sending.recipient,
          sender: sending.sender,
          contentHash,
          category: decision?.category.effective ?? categoryOf(context),
          expiresAt: expiryOf(idempotencyKey !== undefined, Date.now()),
        },
        onRepeat,
        onUnknown,
        send: rememberingOptOut(
          opened,
          () => operation.outgoing?.(input, context),
          async () => request(await permission?.()),
        ),
        lookUp: async (since) =>
          (await operation.lookUp?.(client, input, context, {
            since,
            signal,
            claimed: async (sids) => opened.sends.claimed(sids),
          })) ?? cannotLookUp,
      });
      report.delivered(done.delivery);
      return {
        result: done.result,
        beside: { delivery: done.delivery, ...(decision && { compliance: decision }) },
      };
    },
  };
}

/** The category that the Compliance Gate found, for frequency caps. */
function categoryOf({ item }: TwilioContext): string | null {
  const { compliance } = item.json as { compliance?: { category?: { effective?: unknown } } };
  const category = compliance?.category?.effective;
  return typeof category === 'string' ? category : null;
}
