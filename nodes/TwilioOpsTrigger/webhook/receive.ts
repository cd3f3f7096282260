import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { openLedgerAt } from '../../../lib/n8n/ledger';
import { emptyTwiml } from '../../../lib/twilio/twiml';
import type { Received } from '../event';
import { eventOf, inboundMessage, other } from '../events';
import { answerTo, fallbackAnswer, type Respond } from './answer';
import { isAnsweredByTwilio, isRevocation, readingOf, recordInbound } from './consent';
import { itemOf, type Arrival } from './item';
import { answerInTime } from './late';
import { unseen } from './once';
import { prove } from './prove';
import { readRequest } from './request';
import { send, twimlType } from './send';

interface Options {
  publicUrl?: string;
  onlyOnce?: boolean;
}

/**
 * Takes a webhook call: proves who sent it, writes opt-outs to the ledger, answers, and starts the workflow if it was
 * asked for the event.
 */
export async function receive(n8n: IWebhookFunctions): Promise<IWebhookResponseData> {
  const { publicUrl = '', onlyOnce = false } = n8n.getNodeParameter('options', {}) as Options;
  const request = await readRequest(n8n, publicUrl);
  const genuine = await prove(n8n, request);
  if (!genuine) {
    send(n8n.getResponseObject(), 403);
    return { noWebhookResponse: true };
  }
  const { account, parsed, credential } = genuine;
  const now = new Date();
  const chosen = n8n.getNodeParameter('events', []) as string[];
  const arrivals = parsed.received.map((data) => arrivalOf(data, chosen));
  for (const { data, reading } of arrivals) {
    if (reading) await recordInbound(data, reading, await openLedgerAt(credential.ledger), now);
  }
  let wanted = arrivals.filter(({ event }) => chosen.includes(event.id));
  if (onlyOnce && wanted.length > 0) {
    wanted = await unseen(wanted, {
      ledger: await openLedgerAt(credential.ledger),
      workflowId: n8n.getWorkflow().id ?? '',
      node: n8n.getNode(),
      idempotencyToken: request.idempotencyToken,
      now,
    });
  }
  const items = wanted.map((arrival) => itemOf(arrival, account.name, parsed.query, now));
  return answered(n8n, arrivals[0], items.length > 0 ? { workflowData: [items] } : {});
}

/** What came in, as the event that it is; parameters that do not fit the event's schema make it an unknown one. */
function arrivalOf(received: Received, chosen: readonly string[]): Arrival {
  const event = eventOf(received, chosen);
  const { success, data } = event.schema.safeParse(received);
  if (!success) return { event: other, data: received };
  return event === inboundMessage ? { event, data, reading: readingOf(data) } : { event, data };
}

function answered(
  n8n: IWebhookFunctions,
  arrival: Arrival | undefined,
  result: Pick<IWebhookResponseData, 'workflowData'>,
): IWebhookResponseData {
  const response = n8n.getResponseObject();
  const read = (name: string) => String(n8n.getNodeParameter(name, ''));
  const respond = n8n.getNodeParameter('respond', 'nothing') as Respond;
  const { event = other, reading } = arrival ?? {};
  const isOver = event.answer === 'ignored' || (reading !== undefined && isAnsweredByTwilio(reading));
  if (respond === 'workflow' && result.workflowData && !isOver) {
    answerInTime(response, fallbackAnswer(read), () =>
      n8n.logger.warn('The workflow did not answer Twilio in time; the fallback was sent', { node: n8n.getNode().name }),
    );
    return result;
  }
  const isSilent = isOver || (reading !== undefined && isRevocation(reading));
  const twiml = isSilent ? emptyTwiml : answerTo(event, respond, read);
  if (respond === 'workflow') {
    // n8n would wait for the workflow, but nobody waits for its answer.
    send(response, 200, twiml);
    return { ...result, noWebhookResponse: true };
  }
  response.setHeader('Content-Type', twimlType);
  return { ...result, webhookResponse: twiml };
}
