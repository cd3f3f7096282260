import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { asTwilioError } from '../twilio/errors';
import { accountField, accountFor } from './account';
import { readCredential } from './credential';
import { maskOfCredential } from './credentialMask';
import { besideFailure } from '../kit/besideFailure';
import type { Engine } from '../kit/engine';
import { Halted } from '../kit/halted';
import { permissions } from '../gate/inLine/permission';
import { RefusedError } from '../gate/refusedError';
import { readInput } from '../kit/input';
import { openLedgerAt } from './ledger';
import { reachesFor } from './reachable';
import { deliveryFields, type DeliveryChoices } from '../sending/deliveryFields';
import { deliveryOf } from '../sending/deliveryOf';
import { sendOnce, type Request } from '../sending/sendOnce';
import { counted, pacedThrough } from '../sending/paced';
import type { Fields } from '../kit/field';
import { parametersOf } from '../kit/parameters';
import { isTool } from '../kit/tool';
import { toolRules } from '../gate/agentRules';
import type {
  TwilioContext,
  TwilioOperation,
  TwilioOperationDefinition,
} from '../sending/contract';
import { prepareWait } from '../waiting/create';

/** The constructor of an operation that uses Twilio. */
export const operation = <const F extends Fields, Raw>(
  definition: TwilioOperationDefinition<F, Raw>,
): TwilioOperation =>
  ({
    ...definition,
    // An agent cannot wait for its tool's execution to be resumed.
    isNotForAgents: Boolean(definition.wait),
  }) as unknown as TwilioOperation;

/** What every Twilio operation asks for. */
export const sharedFields = { account: accountField() };

/** What an item needs for its work at Twilio. */
interface OpenedContext extends TwilioContext {
  /** Filled only for an operation that must not be done twice. */
  readonly delivery: DeliveryChoices;
  /**
   * Why it could not be sent now, of what went out before, or may have: a Retry long after Send At
   * still finds it. Thrown when it is to be sent after all.
   */
  fault?: unknown;
}

/**
 * The engine of a node whose operations use Twilio: an account for each item, requests at a pace
 * that Twilio can take, each message once.
 */
export async function twilioEngine(
  n8n: IExecuteFunctions,
  operations: readonly TwilioOperation[],
): Promise<Engine<Twilio, OpenedContext, TwilioOperation>> {
  const { twilioFor } = await import('../twilio/client');
  const { createPace } = await import('../twilio/pace');
  const credential = await readCredential(n8n);
  const signal = n8n.getExecutionCancelSignal();
  const read = parametersOf(n8n);
  const checkToolRules = toolRules(n8n);
  const ledger = async () => openLedgerAt(credential.ledger, n8n);
  const locale = { timeZone: n8n.getTimezone() };
  const { readDelivery, pacing } = await deliveryOf(n8n, locale);
  const { maxConcurrent, messagesPerSecond } = pacing;
  const pace = createPace({ signal, max: maxConcurrent });
  const through = pacedThrough(pace, signal);
  const halting = new AbortController();
  const once = sendOnce(n8n, { ledger, signal, halt: halting.signal, messagesPerSecond });
  const leave = permissions(n8n, ledger, through);
  return {
    operations,
    each: async (items, worker) => pace.map(items, worker),
    async open(base, operation) {
      const { itemIndex } = base;
      const { account: choice } = readInput(sharedFields, (name) => read(name, itemIndex), locale);
      const delivery = operation.sending
        ? readInput(deliveryFields, readDelivery(itemIndex), locale).delivery
        : {};
      const account = await accountFor(credential.book, choice);
      return {
        client: await twilioFor(account, { signal, through }),
        context: { ...base, account, book: credential.book, ledger, delivery },
        country: account.defaultCountry,
        reaches: reachesFor(account),
      };
    },
    async check(operation, client, input, context) {
      checkToolRules(operation, input);
      const sending = operation.sending?.(input, context);
      operation.wait?.(input, context);
      try {
        await operation.check?.(client, input, context);
      } catch (fault) {
        const isHeld =
          sending && (await once.isHeld({ sending, delivery: context.delivery }, context));
        if (!isHeld) throw fault;
        context.fault = fault;
      }
    },
    async perform(operation, client, input, context) {
      const waiting =
        operation.wait &&
        (await prepareWait(operation, client, operation.wait(input, context), context));
      const awaiting = { ...context, awaited: waiting };
      let hasBegun = false;
      const request: Request = async ({ turn, guard } = {}, decision) => {
        if (context.fault !== undefined) throw context.fault;
        return counted(
          async () => await operation.request(client, input, { ...awaiting, decision }),
          {
            async turn() {
              await turn?.();
              if (!hasBegun) halting.signal.throwIfAborted();
              hasBegun = true;
            },
            guard,
          },
        );
      };
      const { delivery } = context;
      const permission = leave.of(operation, client, input, awaiting);
      try {
        const sending = operation.sending?.(input, awaiting);
        const performed = sending
          ? await once.perform(operation, client, input, awaiting, {
              sending,
              delivery,
              request,
              permission,
            })
          : await request();
        await waiting?.begin(performed.result);
        return performed;
      } catch (thrown) {
        await besideFailure('A wait could not be taken back', async () => waiting?.giveUp());
        throw thrown;
      }
    },
    mask: maskOfCredential(credential),
    explain: asTwilioError,
    answer: (thrown) =>
      thrown instanceof RefusedError && isTool(n8n)
        ? { refused: true, message: thrown.remedy, compliance: thrown.decision }
        : undefined,
    isResult: (thrown) => thrown instanceof RefusedError,
    onFailure: (thrown, failure) => once.report.failed(thrown, failure),
    halt: () => halting.abort(new Halted('Another item has stopped the list.')),
    onStop: (itemIndex) => once.report.stopped(signal?.aborted ? undefined : itemIndex),
    finish: () => once.finish(),
  };
}
