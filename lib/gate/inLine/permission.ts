import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { besideFailure } from '../../kit/besideFailure';
import type { Ledger } from '../../ledger/ledger';
import type { Through } from '../../twilio/client';
import { checkPass, passFields } from '../pass';
import type { Outgoing, Permission, TwilioContext, TwilioOperation } from '../../sending/contract';
import { inLineFields } from './inLineFields';
import { inLineGate, type InLineInput } from './inLineGate';
import { strictestLeave, strictestRefusal } from './strictest';

/**
 * The inputs of an operation with `outgoing`: it may require a pass, or the gate may decide in
 * line. Spread into `fields`.
 */
export const permissionFields = () => ({ ...passFields(), ...inLineFields() });

type PermissionInput = InLineInput & { requirePass?: boolean; pass?: string };

/** What a run may send. */
export interface Permissions {
  /** Asks whether an item may go out; `undefined` if no check was chosen. */
  of(
    operation: TwilioOperation,
    client: Twilio,
    input: never,
    context: TwilioContext,
  ): Permission | undefined;
}

export function permissions(
  n8n: IExecuteFunctions,
  ledger: () => Promise<Ledger>,
  through: Through,
): Permissions {
  const gate = inLineGate(n8n, ledger, through);
  /** All are asked about before a refusal counts: the record has each, the strictest decides. */
  const ofAll = async (
    input: InLineInput,
    all: readonly Outgoing[],
    { account }: TwilioContext,
  ) => {
    const asked = all.map(async (outgoing) => gate.decide(input, outgoing, account));
    const answers = await Promise.allSettled(asked);
    const thrown = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    if (thrown.length > 0) throw strictestRefusal(thrown);
    return strictestLeave(
      answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])),
    );
  };
  return {
    of(operation, client, input, context) {
      const chosen = { category: operation.category, ...(input as PermissionInput) };
      const { requirePass, checkCompliance } = chosen;
      if (!requirePass && !checkCompliance) return undefined;
      const toAll = operation.outgoingToAll;
      if (toAll) return async () => ofAll(chosen, await toAll(client, input, context), context);
      const outgoing = operation.outgoing?.(input, context);
      if (!outgoing) return undefined;
      return async (send) => {
        const passed = await checkPass(chosen, outgoing, context, send);
        if (!checkCompliance) return passed ?? {};
        try {
          return { ...passed, ...(await gate.decide(chosen, outgoing, context.account)) };
        } catch (refusal) {
          await besideFailure('A pass could not be given back', async () => passed?.giveBack?.());
          throw refusal;
        }
      };
    },
  };
}
