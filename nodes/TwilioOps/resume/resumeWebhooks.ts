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
 * How an execution that waits goes on; n8n asks for just this path of a node that sends and waits.
 */
export const resumeWebhooks: IWebhookDescription[] = [method('GET'), method('POST')];
