import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Decision } from '../compliance/decision';
import { asTwilioError } from '../twilio/errors';
import { accountField, accountFor } from './account';
import { readCredential } from './credential';
import type { Engine } from '../kit/execute';
import { permissions } from '../gate/inLine/permission';
import { RefusedError } from '../gate/refusedError';
import { readInput } from '../kit/input';
import { openLedgerAt } from './ledger';
import { deliveryFields } from '../sending/deliveryFields';
import { sendOnce } from '../sending/sendOnce';
import type { Guard } from '../sending/once';
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

/** The constructor of an operation that works at Twilio. */
export const operation = <const F extends Fields, Raw>(
  definition: TwilioOperationDefinition<F, Raw>,
): TwilioOperation =>
  ({
    ...definition,
    // An agent does not wait for its tool's execution to go on.
    isNotForAgents: Boolean(definition.wait),
  }) as unknown as TwilioOperation;

/** What every operation at Twilio asks for. */
export const sharedFields = { account: accountField() };

/**
 * The engine of a node whose operations work at Twilio: an account for each item, requests at a
 * bearable pace, sends once.
 */
export async function twilioEngine(
  n8n: IExecuteFunctions,
  operations: readonly TwilioOperation[],
): Promise<Engine<Twilio, TwilioContext, TwilioOperation>> {
  const { twilioFor } = await import('../twilio/client');
  const { createPace } = await import('../twilio/pace');
  const credential = await readCredential(n8n);
  const signal = n8n.getExecutionCancelSignal();
  const read = parametersOf(n8n);
  const checkToolRules = toolRules(n8n);
  const ledger = async () => openLedgerAt(credential.ledger);
  const { delivery } = readInput(deliveryFields, (name) => read(name, 0));
  const pace = createPace({
    signal,
    max: delivery.maxConcurrent,
    messagesPerSecond: delivery.messagesPerSecond,
  });
  const through = pacedThrough(pace, signal);
  const { messagesPerSecond } = delivery;
  const once = sendOnce(n8n, { ledger, signal, messagesPerSecond });
  const permissionFor = permissions(n8n, ledger, through);
  return {
    operations,
    each: async (items, worker) => pace.map(items, worker),
    async open(base) {
      const choice = readInput(sharedFields, (name) => read(name, base.itemIndex));
      const account = await accountFor(credential.book, choice.account);
      return {
        client: await twilioFor(account, { signal, through }),
        context: { ...base, account, book: credential.book, ledger },
      };
    },
    async perform(operation, client, input, context) {
      checkToolRules(operation, input);
      const waiting =
        operation.wait &&
        (await prepareWait(operation, client, operation.wait(input, context), context));
      const awaiting = { ...context, awaited: waiting };
      const request = async (guard?: Guard, decision?: Decision) =>
        counted(
          async () => await operation.request(client, input, { ...awaiting, decision }),
          guard,
        );
      const permission = permissionFor(operation, input, awaiting);
      try {
        const sending = operation.sending?.(input, awaiting);
        const performed = sending
          ? await once.perform(operation, client, input, awaiting, { sending, request, permission })
          : await request();
        await waiting?.begin(performed.result);
        return performed;
      } catch (thrown) {
        await waiting?.giveUp();
        throw thrown;
      }
    },
    explain: asTwilioError,
    answer: (thrown) =>
      thrown instanceof RefusedError && isTool(n8n)
        ? { refused: true, message: thrown.remedy, compliance: thrown.decision }
        : undefined,
    onFailure: (thrown, failure) => once.report.failed(thrown, failure),
    finish: () => once.finish(),
  };
}
