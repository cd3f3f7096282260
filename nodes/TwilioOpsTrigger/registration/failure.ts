import { NodeOperationError, type INode } from 'n8n-workflow';
import { toNodeError } from '../../../lib/kit/failure';
import { asTwilioError, toTwilioError } from '../../../lib/twilio/errors';
import { ConflictError } from './conflicts';

/** The error that n8n shows when a workflow cannot be activated or deactivated. */
export function registrationError(node: INode, error: unknown): Error {
  if (error instanceof ConflictError)
    return new NodeOperationError(node, error.message, { description: error.remedy });
  if (error instanceof AggregateError) {
    const reasons = error.errors.map((reason) => toTwilioError(reason).message);
    return new NodeOperationError(node, `${error.message}: ${[...new Set(reasons)].join('; ')}`, {
      description: 'They are kept in the ledger and tried again at the next deactivation.',
    });
  }
  return toNodeError(node, asTwilioError(error) ?? error, 0);
}
