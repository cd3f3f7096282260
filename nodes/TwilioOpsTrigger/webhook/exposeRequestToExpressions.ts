import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import type { Received } from '../event';

/**
 * Lets expressions of the answer use what came in, as `$json.body` and the like: n8n, which has not
 * read the body, shows them none, and n8n 1.x gives a webhook's expressions no item at all. There
 * is no other way to give them one (`webhook-context.js` of 1.123 and 2.41).
 */
export function exposeRequestToExpressions(
  n8n: IWebhookFunctions,
  received: readonly Received[],
): void {
  const context = n8n as unknown as { connectionInputData?: INodeExecutionData[] };
  if (context.connectionInputData === undefined) return;
  const { body, method, headers, params, query } = n8n.getRequestObject();
  const shown = body ?? (method === 'GET' ? {} : received.length === 1 ? received[0] : received);
  context.connectionInputData = [{ json: { body: shown, headers, params, query } }];
}
