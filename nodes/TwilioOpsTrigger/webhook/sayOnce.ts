import type { IWebhookFunctions } from 'n8n-workflow';
import { memoByKey } from '../../../lib/kit/memo';

const quietMs = 60_000;
const saidAt = memoByKey(1_000, (_what: string): { ms: number } => ({ ms: -Infinity }));

/**
 * Says it in n8n's log, at most once a minute for each trigger: strangers can cause it at will.
 * @param level `error` for what keeps genuine webhooks out, too
 */
export function sayOnce(
  n8n: IWebhookFunctions,
  message: string,
  level: 'warn' | 'error' = 'warn',
): void {
  const { id, name } = n8n.getNode();
  const last = saidAt(JSON.stringify([n8n.getWorkflow().id, id, message]));
  if (performance.now() - last.ms < quietMs) return;
  last.ms = performance.now();
  n8n.logger[level](message, { node: name });
}
