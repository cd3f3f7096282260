import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { readCredential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import { waitIdOf } from '../../../lib/waiting/waitId';
import { callEnded } from './callEnded';
import { decided, type ApprovalOptions } from './decided';
import { donePage, questionPage, securityHeaders } from './approvalPages';

/**
 * Somebody opened the address of a waiting execution: a person with a browser, or the trigger with
 * what it received.
 *
 * A GET never decides anything, because link previews open addresses too. What is posted becomes
 * the node's item.
 */
export async function resumed(n8n: IWebhookFunctions): Promise<IWebhookResponseData> {
  const isApproval =
    n8n.getNodeParameter('operation') === 'sendAndWait' &&
    n8n.getNodeParameter('responseType', 'approval') === 'approval';
  const options = (
    isApproval ? n8n.getNodeParameter('approvalOptions', {}) : {}
  ) as ApprovalOptions;
  if (n8n.getRequestObject().method === 'GET') {
    return page(
      n8n,
      isApproval
        ? questionPage(String(n8n.getNodeParameter('message', '')), options)
        : donePage('This page is not for people.'),
    );
  }
  const body = n8n.getBodyData();
  const json = itemOf(n8n, body, isApproval, options);
  if (!json) return page(n8n, donePage('Nothing was decided.'), 400);
  await forget(n8n);
  const workflowData = [[{ json, pairedItem: { item: 0 } }]];
  if (body.event !== undefined) return { webhookResponse: { resumed: true }, workflowData };
  return { ...page(n8n, donePage('Thank you. This page can be closed now.')), workflowData };
}

function itemOf(
  n8n: IWebhookFunctions,
  body: IDataObject,
  isApproval: boolean,
  options: ApprovalOptions,
): IDataObject | undefined {
  if (isApproval) return decided(body, options);
  if (body.event === undefined) return undefined;
  if (n8n.getNodeParameter('operation') === 'makeAndWait') return callEnded(body);
  const { MessageStatus } = (body.data ?? {}) as IDataObject;
  return { wait: { outcome: MessageStatus ?? 'replied' }, ...body };
}

/** A decision on the page ends the wait for a reply, too. */
async function forget(n8n: IWebhookFunctions): Promise<void> {
  try {
    const { ledger } = await readCredential(n8n);
    await (await openLedgerAt(ledger)).waits.take(waitIdOf(n8n));
  } catch (error) {
    n8n.logger.warn(`The ledger could not be written: ${(error as Error).message}`);
  }
}

function page(n8n: IWebhookFunctions, html: string, status = 200): IWebhookResponseData {
  n8n.getResponseObject().writeHead(status, securityHeaders).end(html);
  return { noWebhookResponse: true };
}
