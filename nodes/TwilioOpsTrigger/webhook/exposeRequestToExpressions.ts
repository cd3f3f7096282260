import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

/**
 * Lets expressions of the answer use what came in, as `$json.body` and the like. n8n 2.x does that
 * itself; n8n 1.x gives a webhook's expressions no item, and offers no other way to give them one
 * (`webhook-context.js` of 1.123 and 2.41).
 */
export function exposeRequestToExpressions(n8n: IWebhookFunctions): void {
  const context = n8n as unknown as { connectionInputData?: INodeExecutionData[] };
  if (context.connectionInputData?.length !== 0) return;
  const { body, headers, params, query } = n8n.getRequestObject();
  context.connectionInputData = [{ json: { body: body ?? {}, headers, params, query } }];
}
