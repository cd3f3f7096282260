import type { IHttpRequestMethods, IWebhookDescription } from 'n8n-workflow';

const method = (httpMethod: IHttpRequestMethods): IWebhookDescription => ({
  name: 'default',
  httpMethod,
  responseMode: 'onReceived',
  responseData: '',
  path: '={{ $nodeId }}',
  restartWebhook: true,
  isFullPath: true,
});

/**
 * How a waiting execution goes on; n8n expects exactly this path of a node that sends and waits.
 */
export const resumeWebhooks: IWebhookDescription[] = [method('GET'), method('POST')];
