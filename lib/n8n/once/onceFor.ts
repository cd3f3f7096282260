import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Ledger } from '../../ledger/ledger';
import type { Performed } from '../execute';
import { readInput } from '../input';
import { parametersOf } from '../parameters';
import type { TwilioContext, TwilioOperation } from '../twilio';
import { deliveryFields } from './deliveryFields';
import { contentHashOf, expiryOf, keysOf } from './key';
import { cannotLookUp } from './lookUp';
import { createOnce, type Once } from './once';
import { Report } from './report';

type Request = Once['send'];

/** Ties an operation that may not be done twice to the ledger, and counts what became of the items. */
export function onceFor(n8n: IExecuteFunctions, ledger: () => Promise<Ledger>, signal: AbortSignal | undefined) {
  const read = parametersOf(n8n);
  const report = new Report(n8n, n8n.getInputData().length);
  const setUp = lazily(async () => {
    const opened = await ledger();
    return { opened, keyOf: keysOf(n8n), once: createOnce(opened, { signal }) };
  });

  return {
    report,
    async perform(
      operation: TwilioOperation,
      client: Twilio,
      input: never,
      context: TwilioContext,
      send: Request,
    ): Promise<Performed> {
      report.begin();
      const { opened, keyOf, once } = await setUp();
      const { delivery } = readInput(deliveryFields, (name) => read(name, context.itemIndex));
      const { idempotencyKey, onRepeat, onUnknown } = delivery;
      const sending = operation.sending!(input, context)!;
      const { accountSid } = context.account;
      const contentHash = contentHashOf(sending.content);
      const done = await once.do({
        // Only of messages does Twilio show the content.
        alike: JSON.stringify([sending.kind, sending.recipient, sending.kind === 'message' && contentHash]),
        reservation: {
          // A call and a message may well be about the same appointment.
          key: idempotencyKey === undefined ? keyOf(context.itemIndex, sending, accountSid) : `${sending.kind}: ${idempotencyKey}`,
          account: accountSid,
          kind: sending.kind,
          recipient: sending.recipient,
          sender: sending.sender,
          contentHash,
          category: categoryOf(context),
          expiresAt: expiryOf(idempotencyKey !== undefined, Date.now()),
        },
        onRepeat,
        onUnknown,
        send,
        lookUp: async (since) =>
          (await operation.lookUp?.(client, input, context, {
            since, signal, claimed: async (sids) => opened.sends.claimed(sids),
          })) ?? cannotLookUp,
      });
      report.delivered(done.delivery);
      return { result: done.result, beside: { delivery: done.delivery } };
    },
  };
}

/** The category that the Compliance Gate found, for frequency caps. */
function categoryOf({ item }: TwilioContext): string | null {
  const { compliance } = item.json as { compliance?: { category?: { effective?: unknown } } };
  const category = compliance?.category?.effective;
  return typeof category === 'string' ? category : null;
}

/** Calls the function once, at the first need. */
function lazily<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return async () => (made ??= make());
}
