import { createHash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Sending } from './contract';
import { isTool } from '../kit/tool';

/**
 * A key of the user's own holds until it is used again after a year; the default one as long as n8n
 * may repeat an execution.
 */
const keptDays = { own: 366, default: 7 };
const dayMilliseconds = 86_400_000;

/** A hash of what is sent, for telling it from something else; not reversible. */
export const contentHashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content) ?? '')
    .digest('hex');

/**
 * Gives each sending of one execution its key.
 *
 * The default names the execution, the node, its run and the item, so that n8n's Retry On Fail and
 * a repeated queue job find their first attempt. The instance belongs to it, because two n8n's
 * count their executions alike. When a node runs as a tool of an AI agent, each try is a new run:
 * there account, sender, recipient and content stand for run and item.
 */
export function keysOf(
  n8n: IExecuteFunctions,
): (itemIndex: number, sending: Sending, account: string) => string {
  const place = [n8n.getInstanceId(), n8n.getExecutionId(), n8n.getNode().id];
  if (isTool(n8n)) {
    return (_itemIndex, { sender, recipient, content }, account) =>
      [...place, contentHashOf([account, sender, recipient, content])].join('/');
  }
  const runIndex = n8n.evaluateExpression('{{ $runIndex }}', 0);
  return (itemIndex) => [...place, runIndex, itemIndex].join('/');
}

/** When the key may be forgotten. */
export const expiryOf = (isOwn: boolean, now: number): Date =>
  new Date(now + (isOwn ? keptDays.own : keptDays.default) * dayMilliseconds);
