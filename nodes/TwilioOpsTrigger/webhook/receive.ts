import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { openLedgerAt } from '../../../lib/n8n/ledger';
import type { Received } from '../event';
import { eventOf, inboundMessage, other } from '../events';
import type { Options } from '../options';
import type { Respond } from './answer';
import { attach } from './attach';
import { collect } from './collect';
import { readingOf } from './consent';
import { correctAddress } from './correctAddress';
import { itemOf, type Arrival } from './item';
import { tellLeftOver } from './leftOver';
import { unseen } from './once';
import { prove } from './prove';
import { remember } from './remember';
import { reply } from './reply';
import { readRequest } from './request';
import { send } from './send';
import { resume } from './waits';

/**
 * Takes a webhook call: proves who sent it, writes opt-outs to the ledger, answers, and starts the workflow if it was
 * asked for the event.
 */
export async function receive(n8n: IWebhookFunctions): Promise<IWebhookResponseData> {
  const options = n8n.getNodeParameter('options', {}) as Options;
  const { publicUrl = '', maxFileMegabytes = 16, collectMilliseconds = 0 } = options;
  const request = await readRequest(n8n, publicUrl);
  const genuine = await prove(n8n, request).catch((error: Error) => {
    n8n.logger.error(`Webhooks cannot be checked: ${error.message}`, { node: n8n.getNode().name });
    return 'unable' as const;
  });
  if (genuine === undefined || genuine === 'unable') {
    send(n8n.getResponseObject(), genuine ? 503 : 403);
    return { noWebhookResponse: true };
  }
  const { account, parsed, credential } = genuine;
  tellLeftOver(n8n, credential);
  const now = new Date();
  const workflowId = n8n.getWorkflow().id ?? '';
  const openLedger = async () => openLedgerAt(credential.ledger);
  const chosen = n8n.getNodeParameter('events', []) as string[];
  const arrivals = parsed.received.map((received) => arrivalOf(received, chosen));
  await correctAddress(n8n, publicUrl, openLedger);
  await remember(arrivals, { openLedger, logger: n8n.logger, now, query: parsed.query });
  const asked = arrivals.filter(({ event }) => chosen.includes(event.id));
  const wanted = options.onlyOnce && asked.length > 0 ? await unseen(asked, {
    ledger: await openLedger(),
    workflowId,
    node: n8n.getNode(),
    idempotencyToken: request.idempotencyToken,
    now,
  }) : asked;
  const items = wanted.map((arrival) => itemOf(arrival, account.name, parsed.query, now));
  for (const arrival of arrivals) {
    for (const wait of arrival.waits ?? []) void resume(n8n, wait, itemOf(arrival, account.name, parsed.query, now).json, openLedger);
  }
  const files = wanted.map(({ event, data }) => (options.download && event.files?.(data)) || []);
  const ownUrl = request.urls[0]!.split('?')[0]!;
  const answer = reply(n8n, arrivals[0], {
    startsWorkflow: items.length > 0,
    // A download may take longer than Twilio waits.
    atOnce: files.flat().length > 0,
    ownUrl,
  });
  for (const [index, item] of items.entries()) {
    await attach(item, files[index]!, { n8n, account, maxBytes: maxFileMegabytes * 1024 * 1024 });
  }
  // A workflow that answers can answer one caller only.
  const alone = (n8n.getNodeParameter('respond', 'nothing') as Respond) === 'workflow';
  const started = await collect(JSON.stringify([workflowId, n8n.getNode().id, ownUrl]), items, alone ? 0 : collectMilliseconds);
  return started.length > 0 ? { ...answer, workflowData: [started] } : answer;
}

/** What came in, as the event that it is; parameters that do not fit the event's schema make it an unknown one. */
function arrivalOf(received: Received, chosen: readonly string[]): Arrival {
  const event = eventOf(received, chosen);
  const { success, data } = event.schema.safeParse(received);
  if (!success) return { event: other, data: { ...received } };
  const arrival = { event, data, source: event.crm?.(data) };
  return event === inboundMessage ? { ...arrival, reading: readingOf(data) } : arrival;
}
