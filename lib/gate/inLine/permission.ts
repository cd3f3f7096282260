import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../ledger/ledger';
import type { Through } from '../../twilio/client';
import { leaveByPass, passFields } from '../pass';
import type { Permission, TwilioContext, TwilioOperation } from '../../sending/contract';
import { inLineFields } from './inLineFields';
import { inLineGate, type InLineInput } from './inLineGate';

/**
 * The inputs of an operation with `outgoing`: a pass may be required, or the gate may decide in
 * line. Spread into `fields`.
 */
export const permissionFields = () => ({ ...passFields(), ...inLineFields() });

type PermissionInput = InLineInput & { requirePass?: boolean; pass?: string };

/** Who may send what, in a run. */
export interface Permissions {
  /** Asks whether an item may go out; nothing where no check was chosen. */
  of(operation: TwilioOperation, input: never, context: TwilioContext): Permission | undefined;
}

export function permissions(
  n8n: IExecuteFunctions,
  ledger: () => Promise<Ledger>,
  through: Through,
): Permissions {
  const gate = inLineGate(n8n, ledger, through);
  const outgoingOf = (operation: TwilioOperation, input: never, context: TwilioContext) => {
    const { requirePass, checkCompliance } = input as PermissionInput;
    return requirePass || checkCompliance ? operation.outgoing?.(input, context) : undefined;
  };
  return {
    of(operation, input, context) {
      const outgoing = outgoingOf(operation, input, context);
      if (!outgoing) return undefined;
      const chosen = { category: operation.category, ...(input as PermissionInput) };
      return async (send) => {
        const leave = await leaveByPass(chosen, outgoing, context, send);
        if (!chosen.checkCompliance) return leave;
        try {
          return { ...leave, decision: await gate.decide(chosen, outgoing, context.account) };
        } catch (refusal) {
          await leave.giveBack?.();
          throw refusal;
        }
      };
    },
  };
}
