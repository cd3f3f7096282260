import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { openLedgerAt } from '../../../lib/engines/ledger';
import type { Received } from '../event';
import { eventOf, inboundMessage, other } from '../events';
import type { Options } from '../options';
import { attach } from './attach';
import { collect } from './collect';
import { readingOf } from './consent';
import { correctAddress } from './correctAddress';
import { itemOf, type Arrival, type Origin } from './item';
import { resumeUndelivered } from './resumeUndelivered';
import { deduplicate } from './deduplicate';
import { authenticate } from './authenticate';
import { recordInLedger } from './recordInLedger';
import { reply } from './reply';
import { readRequest } from './request';
import { endResponse } from './endResponse';
import { resume } from './waits';

/**
 * Takes a webhook call: proves who sent it, writes opt-outs to the ledger, answers, and starts the
 * workflow if it was asked for the event.
 */
export async function receive(n8n: IWebhookFunctions): Promise<IWebhookResponseData> {
  const options = n8n.getNodeParameter('options', {}) as Options;
  const { publicUrl = '', maxFileMegabytes = 16, collectMilliseconds = 0 } = options;
  const request = await readRequest(n8n, publicUrl);
  const authentic = await authenticate(n8n, request).catch((error: Error) => {
    n8n.logger.error(`Webhooks cannot be checked: ${error.message}`, { node: n8n.getNode().name });
    return 'unable' as const;
  });
  if (authentic === undefined || authentic === 'unable') {
    endResponse(n8n.getResponseObject(), authentic ? 503 : 403);
    return { noWebhookResponse: true };
  }
  const { account, parsed, credential } = authentic;
  resumeUndelivered(n8n, credential);
  const now = new Date();
  const workflowId = n8n.getWorkflow().id ?? '';
  const openLedger = async () => openLedgerAt(credential.ledger);
  const chosen = n8n.getNodeParameter('events', []) as string[];
  const origin = {
    account,
    query: parsed.query,
    at: now,
    idempotencyToken: request.idempotencyToken,
  };
  const arrivals = parsed.received.map((received) => arrivalOf(received, chosen, origin));
  await correctAddress(n8n, publicUrl, openLedger);
  await recordInLedger(arrivals, { openLedger, logger: n8n.logger, now });
  for (const arrival of arrivals) {
    for (const wait of arrival.waits ?? [])
      void resume(n8n, wait, itemOf(arrival).json, openLedger);
  }
  const ownUrl = request.urls[0]!.split('?')[0]!;
  const node = n8n.getNode();
  // A workflow that answers can answer one caller only.
  const forMs = n8n.getNodeParameter('respond', 'nothing') === 'workflow' ? 0 : collectMilliseconds;
  const collected = await collect(
    JSON.stringify([workflowId, node.id, ownUrl]),
    arrivals.filter(({ event }) => chosen.includes(event.id)),
    forMs,
  );
  // As late as can be: what is marked as seen and then not handed over is lost.
  const wanted = options.onlyOnce
    ? await deduplicate(collected, { openLedger, logger: n8n.logger, workflowId, node, now })
    : collected;
  const files = wanted.map(({ event, data }) => (options.download && event.files?.(data)) || []);
  const answer = reply(n8n, arrivals[0], {
    startsWorkflow: wanted.length > 0,
    // A download may take longer than Twilio waits.
    atOnce: files.flat().length > 0,
    ownUrl,
  });
  const items = wanted.map(itemOf);
  for (const [index, item] of items.entries()) {
    await attach(item, files[index]!, {
      n8n,
      account: wanted[index]!.account,
      maxBytes: maxFileMegabytes * 1024 * 1024,
    });
  }
  return items.length > 0 ? { ...answer, workflowData: [items] } : answer;
}

/**
 * What came in, as the event that it is; parameters that do not fit the event's schema make it an
 * unknown one.
 */
function arrivalOf(received: Received, chosen: readonly string[], origin: Origin): Arrival {
  const event = eventOf(received, chosen);
  const { success, data } = event.schema.safeParse(received);
  if (!success) return { ...origin, event: other, data: { ...received } };
  const arrival = { ...origin, event, data, source: event.crm?.(data) };
  return event === inboundMessage ? { ...arrival, reading: readingOf(data) } : arrival;
}
