import type { IWebhookFunctions } from 'n8n-workflow';
import { memoByKey } from '../../../lib/kit/memo';

const quietMs = 60_000;
const saidAt = memoByKey(1_000, (_what: string): { ms: number } => ({ ms: -Infinity }));

/** Warns in n8n's log, at most once a minute for each trigger: strangers can cause it at will. */
export function sayOnce(n8n: IWebhookFunctions, message: string): void {
  const { id, name } = n8n.getNode();
  const last = saidAt(JSON.stringify([n8n.getWorkflow().id, id, message]));
  if (performance.now() - last.ms < quietMs) return;
  last.ms = performance.now();
  n8n.logger.warn(message, { node: name });
}
