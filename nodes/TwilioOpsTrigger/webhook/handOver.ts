import type { INodeExecutionData, IWebhookResponseData } from 'n8n-workflow';
import { EventLoopTurns } from '../../../lib/kit/eventLoopTurns';
import { attach } from './attach';
import { collect, type Own, type WithAnother } from './collect';
import { deduplicate } from './deduplicate';
import { triggerOf, type GenuineCall } from './genuineCall';
import { itemOf, type Arrival } from './item';
import { reply } from './reply';

/** The events that the workflow was asked for, with those of other calls that came meanwhile. */
export async function collectWanted(
  call: GenuineCall,
  arrivals: readonly Arrival[],
): Promise<Own | WithAnother> {
  const { n8n, options, chosen, time } = call;
  const wanted = arrivals.filter(({ event }) => chosen.includes(event.id));
  // A workflow can answer only one caller.
  const isForOne = n8n.getNodeParameter('respond', 'nothing') === 'workflow';
  const askedMs = isForOne ? 0 : (options.collectMilliseconds ?? 0);
  const key = JSON.stringify(triggerOf(call));
  // The ledger may already have used up part of Twilio's time.
  return collect(key, wanted, Math.min(askedMs, time.leftMs('facts')));
}

/** The events that this trigger has not handled yet. */
interface Fresh {
  fresh: Arrival[];
  /** To be called when n8n could not start with them: their next deliveries are new again. */
  takeBack(): Promise<void>;
}

/** As late as can be: a process may end before what is marked as seen is handed over. */
export async function withoutRepeats(
  { n8n, options, openLedger, now, time }: GenuineCall,
  arrivals: Arrival[],
): Promise<Fresh> {
  const marks: Array<[id: string, by: string]> = [];
  const takeBack = async () => {
    for (const [id, by] of marks) await (await openLedger()).seen.forget(id, by);
  };
  if (!options.onlyOnce) return { fresh: arrivals, takeBack };
  const workflowId = n8n.getWorkflow().id ?? '';
  const { logger } = n8n;
  const marked = (...mark: (typeof marks)[number]) => void marks.push(mark);
  const context = { openLedger, logger, workflowId, node: n8n.getNode(), now, time, marked };
  return { fresh: await deduplicate(arrivals, context), takeBack };
}

/** Answers Twilio and gives n8n the items. */
export async function handOver(
  { n8n, options, ownUrl, time }: GenuineCall,
  first: Arrival | undefined,
  arrivals: readonly Arrival[],
): Promise<IWebhookResponseData> {
  const files = arrivals.map(({ event, data }) => (options.download && event.files?.(data)) || []);
  const answer = reply(n8n, first, {
    startsWorkflow: arrivals.length > 0,
    // A download may take longer than Twilio waits.
    atOnce: files.flat().length > 0,
    ownUrl,
    answerWithinMs: time.leftMs('answer'),
  });
  const maxBytes = (options.maxFileMegabytes ?? 16) * 1024 * 1024;
  const turns = new EventLoopTurns();
  const items: INodeExecutionData[] = [];
  for (const [index, arrival] of arrivals.entries()) {
    await turns.due();
    const item = itemOf(arrival);
    items.push(item);
    await attach(item, files[index]!, { n8n, account: arrival.account, maxBytes });
  }
  return items.length > 0 ? { ...answer, workflowData: [items] } : answer;
}
