import type { IExecuteFunctions } from 'n8n-workflow';
import { lazy } from '../../compliance/lazy';
import type { Ledger } from '../../ledger/ledger';
import type { Through } from '../../twilio/client';
import { checkPass, passFields } from '../pass';
import type { Permission, TwilioContext, TwilioOperation } from '../../sending/contract';
import { checkVouched } from '../checkVouched';
import { inLineFields } from './inLineFields';
import { inLineGate, type InLineInput } from './inLineGate';

/**
 * The inputs of an operation with `outgoing`: a pass may be required, or the gate may decide in
 * line. Spread into `fields`.
 */
export const permissionFields = () => ({ ...passFields(), ...inLineFields() });

type PermissionInput = InLineInput & { requirePass?: boolean; pass?: string };

/**
 * Gives for an item the question whether it may go out, asked once however often it is called;
 * nothing where nobody wants to know.
 */
export function permissions(
  n8n: IExecuteFunctions,
  ledger: () => Promise<Ledger>,
  through: Through,
) {
  const gate = inLineGate(n8n, ledger, through);
  return (
    operation: TwilioOperation,
    input: never,
    context: TwilioContext,
  ): Permission | undefined => {
    const chosen = input as PermissionInput;
    if (!operation.outgoing || !(chosen.requirePass || chosen.checkCompliance)) return undefined;
    const outgoing = operation.outgoing(input, context);
    return lazy(async () => {
      await checkPass(chosen, outgoing, context);
      if (!chosen.checkCompliance) return undefined;
      checkVouched(n8n, operation.fields);
      return gate.decide(chosen, outgoing, context.account);
    });
  };
}
