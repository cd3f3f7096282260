import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { lazy } from '../../../lib/kit/memo';
import { note } from '../../../lib/kit/note';
import { wordsIn } from '../../../lib/waiting/approvalWords';
import { mayAskHeader, proofHeader } from '../../../lib/waiting/proof';
import { waitAt } from '../../../lib/waiting/waitId';
import { donePage, questionPage, securityHeaders } from './approvalPages';
import { callEnded } from './callEnded';
import { recordingOfCall } from './recordingOfCall';
import { askAgain, decidedByReply, decidedOnPage, type ApprovalOptions } from './decided';
import { admit, claim, ledgerOf, postedTo } from './told';

/**
 * Somebody opened the address of a waiting execution: a person with a browser, or a process of ours
 * with what the trigger received, which it proves.
 *
 * A GET never decides anything, because link previews open addresses too. Nothing that is posted
 * makes this fail: n8n would end the waiting execution with the error.
 */
export async function resumed(n8n: IWebhookFunctions): Promise<IWebhookResponseData> {
  const isApproval =
    n8n.getNodeParameter('operation') === 'sendAndWait' &&
    n8n.getNodeParameter('responseType', 'approval') === 'approval';
  const options = (
    isApproval ? n8n.getNodeParameter('approvalOptions', {}) : {}
  ) as ApprovalOptions;
  const proof = n8n.getHeaderData()[proofHeader];
  const { method } = n8n.getRequestObject();
  if (method !== 'GET' && proof !== undefined) return byTrigger(n8n, proof, isApproval, options);
  if (!isApproval) return page(n8n, donePage('This page is not for people.'), statusFor(method));
  const question = () => questionPage(String(n8n.getNodeParameter('message', '')), options);
  if (method === 'GET') return page(n8n, question());
  const words = wordsIn(options.language);
  const json = decidedOnPage(postedTo(n8n), options);
  if (!json) return page(n8n, question(), 400);
  if (!(await isFirst(n8n))) return page(n8n, donePage(words.tooLate, options.language), 409);
  return { ...page(n8n, donePage(words.done, options.language)), ...goOn(json) };
}

const statusFor = (method: string | undefined) => (method === 'GET' ? 200 : 400);

const goOn = (json: IDataObject) => ({ workflowData: [[{ json, pairedItem: { item: 0 } }]] });

/** What the trigger received, passed on by one of our processes. */
async function byTrigger(
  n8n: IWebhookFunctions,
  proof: unknown,
  isApproval: boolean,
  options: ApprovalOptions,
): Promise<IWebhookResponseData> {
  const body = postedTo(n8n);
  const decided = lazy(() => (isApproval ? decidedByReply(body, options) : undefined));
  const isUnclear = () => (decided()?.wait as IDataObject | undefined)?.outcome === 'answered';
  const canAsk = options.askAgain === true && n8n.getHeaderData()[mayAskHeader] !== undefined;
  const admission = await admit(n8n, proof, () => canAsk && isUnclear());
  if (admission === 'asksAgain') return answer(n8n, 200, { ask: askAgain(options) });
  if (admission !== 'goesOn') return answer(n8n, admission);
  const json = decided() ?? (await answeredWith(n8n, body));
  // The wait is ended in the ledger by who passed it on, when n8n has said that it goes on.
  return { webhookResponse: { resumed: true }, ...goOn(json) };
}

/** For the process that passed it on; the execution goes on waiting. */
function answer(n8n: IWebhookFunctions, status: number, more: object = {}): IWebhookResponseData {
  const body = JSON.stringify({ resumed: false, ...more });
  n8n.getResponseObject().writeHead(status, { 'content-type': 'application/json' }).end(body);
  return { noWebhookResponse: true };
}

async function answeredWith(n8n: IWebhookFunctions, body: IDataObject): Promise<IDataObject> {
  if (n8n.getNodeParameter('operation') === 'makeAndWait')
    return callEnded(body, await recordingOfCall(n8n, body));
  const { MessageStatus } = (body.data ?? {}) as IDataObject;
  return { wait: { outcome: MessageStatus ?? 'replied' }, ...body };
}

/**
 * A decision on the page ends the wait for a reply, too; `false` when a reply or another click was
 * first. The page works without the ledger.
 */
async function isFirst(n8n: IWebhookFunctions): Promise<boolean> {
  try {
    const ledger = await ledgerOf(n8n);
    const wait = await waitAt(n8n, ledger);
    if (!wait) return true;
    if (!(await claim(ledger, wait))) return false;
    if (await ledger.waits.take(wait.waitId)) note('waits', { onPage: 1 });
  } catch (error) {
    n8n.logger.warn(`The ledger could not be written: ${(error as Error).message}`);
  }
  return true;
}

function page(n8n: IWebhookFunctions, html: string, status = 200): IWebhookResponseData {
  n8n.getResponseObject().writeHead(status, securityHeaders).end(html);
  return { noWebhookResponse: true };
}
