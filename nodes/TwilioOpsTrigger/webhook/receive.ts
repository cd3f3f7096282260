import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { openLedgerAt, spoolFor } from '../../../lib/engines/ledger';
import { isQueueMode } from '../../../lib/kit/queueMode';
import { EventLoopTurns } from '../../../lib/kit/eventLoopTurns';
import { note } from '../../../lib/kit/note';
import { accountOfSid } from '../../../lib/twilio/accounts';
import { asNormalised } from '../../../lib/twilio/signedUrls';
import type { Received } from '../event';
import { eventOf, other } from '../events';
import { saidAt } from '../heard';
import type { Options } from '../options';
import { answerOf } from './answerOf';
import { AnswerTime } from './answerTime';
import { authenticate, type AuthenticRequest } from './authenticate';
import { readingOf } from './consent';
import { correctAddress } from './correctAddress';
import { dealtAmongProcesses } from './claimDelivery';
import { dealOnce, type HandedOver } from './deliveries';
import { exposeRequestToExpressions } from './exposeRequestToExpressions';
import { triggerOf, type GenuineCall } from './genuineCall';
import { freshCredential } from './credential';
import { collectWanted } from './handOver';
import { heard, missed } from './hearing';
import type { Arrival, Origin } from './item';
import { end, forAll, repeat, withAnother } from './outcome';
import { recordFacts, recordOptOuts } from './recordInLedger';
import { sourceOf } from './parse';
import { readRequest, type IncomingRequest } from './request';
import { readInConversation } from './spokenBefore';
import { sayOnce } from './sayOnce';
import { resumeUndelivered } from './resumeUndelivered';
import { answerWaits } from './waits';

/**
 * Takes a webhook call: proves who sent it, writes opt-outs to the ledger, answers, and starts the
 * workflow if it was asked for the event.
 *
 * Nothing that comes in makes it fail: n8n would keep a failed execution of each, and run the
 * author's error workflow.
 */
export async function receive(n8n: IWebhookFunctions): Promise<IWebhookResponseData> {
  const proven = await prove(n8n);
  if (typeof proven === 'number') return end({ n8n }, proven);
  try {
    return await take(n8n, proven);
  } catch (error) {
    n8n.logger.error(`A webhook could not be worked with: ${(error as Error).message}`, {
      node: n8n.getNode().name,
    });
    note('webhooks', { failed: 1 });
    return end({ n8n }, 500);
  }
}

async function take(
  n8n: IWebhookFunctions,
  { options, request, begunAt, ...proven }: Proven,
): Promise<IWebhookResponseData> {
  exposeRequestToExpressions(n8n, proven.received);
  resumeUndelivered(proven.credential);
  const { account, source, credential } = proven;
  const openLedger = async () => openLedgerAt(credential.ledger, n8n);
  const ledgerId = JSON.stringify(credential.ledger);
  const call: GenuineCall = {
    n8n,
    options,
    chosen: n8n.getNodeParameter('events', []) as string[],
    ownUrl: asNormalised(request.urls[0]!.split('?')[0]!),
    now: new Date(),
    time: new AnswerTime(source, begunAt),
    openLedger,
    hearing: {
      ...{ account, openLedger, ledgerId, logger: n8n.logger },
      currentAccount: async () => currentAccount(n8n, account.accountSid),
    },
    spool: await spoolFor(credential.ledger),
  };
  const { idempotencyToken } = request;
  const arrivals = await arrivalsOf(call, proven, idempotencyToken);
  const answered = answerOf(n8n.getResponseObject());
  const id = idempotencyToken && JSON.stringify([triggerOf(call), idempotencyToken]);
  const deal = async (earlier: HandedOver | undefined) => {
    if (earlier) {
      note('webhooks', { repeated: 1 });
      return { result: await repeat(call, arrivals[0], earlier), outcome: kept(earlier) };
    }
    try {
      await record(call, arrivals);
    } catch (error) {
      void missed(call.hearing, call.now);
      return { result: refuse(call, error as Error), outcome: kept(undefined) };
    }
    note('webhooks', { taken: 1 });
    void heard(call.hearing, call.now);
    const collected = await collectWanted(call, arrivals);
    return 'outcome' in collected
      ? withAnother(call, arrivals[0], { ...collected, answered })
      : forAll(call, arrivals[0], { ...collected, answered });
  };
  return dealOnce(id, call.time.leftMs('answer'), async (earlier) =>
    earlier || id === undefined || !isQueueMode()
      ? deal(earlier)
      : dealtAmongProcesses(id, call, deal),
  );
}

const kept = async (outcome: HandedOver | undefined) => outcome;

/** The account as the credential has it by now; `undefined` where that cannot be read. */
async function currentAccount(n8n: IWebhookFunctions, accountSid: string) {
  const credential = await freshCredential(n8n, Date.now()).catch(() => undefined);
  return credential && accountOfSid(credential.book, accountSid);
}

/** A genuine request, with what was read to prove it. */
interface Proven extends AuthenticRequest {
  options: Options;
  request: IncomingRequest;
  /** When it was there as a whole: from then on Twilio waits. By `performance.now()`. */
  begunAt: number;
}

/** Who sent the request; or the status to refuse it with. */
async function prove(n8n: IWebhookFunctions): Promise<Proven | 403 | 503> {
  try {
    const options = n8n.getNodeParameter('options', {}) as Options;
    const request = await readRequest(n8n, options);
    if (!request) return turnAway(403, 'malformed');
    const begunAt = performance.now();
    const time = new AnswerTime(sourceOf(request), begunAt);
    const authentic = await time.wait('proof', () => authenticate(n8n, request, options));
    if (!authentic) return turnAway(403, 'forged');
    return { ...authentic, options, request, begunAt };
  } catch (error) {
    sayOnce(n8n, `Webhooks cannot be checked: ${(error as Error).message}`, 'error');
    return turnAway(503, 'unchecked');
  }
}

function turnAway<Status extends number>(
  status: Status,
  why: 'malformed' | 'forged' | 'unchecked',
): Status {
  note('webhooks', { [why]: 1 });
  return status;
}

async function arrivalsOf(
  { chosen, now }: GenuineCall,
  { account, received, query }: AuthenticRequest,
  idempotencyToken: string | undefined,
): Promise<Arrival[]> {
  const origin = { account, query, at: now, idempotencyToken };
  const turns = new EventLoopTurns();
  const arrivals: Arrival[] = [];
  for (const one of received) {
    await turns.due();
    arrivals.push(arrivalOf(one, chosen, origin));
  }
  return arrivals;
}

/** Writes what must be known before the workflow runs, and tells executions that wait for it. */
async function record(
  { n8n, options, openLedger, spool, now, time }: GenuineCall,
  arrivals: readonly Arrival[],
): Promise<void> {
  const context = { openLedger, spool, logger: n8n.logger, now, time };
  const correct = async () => correctAddress(n8n, options.publicUrl ?? '', openLedger);
  const corrected = time.wait('facts', correct).catch(() => undefined);
  const goOn = async (arrival: Arrival) => {
    const { logger } = n8n;
    await answerWaits(arrival, { openLedger, logger, timeMs: time.leftMs('facts') });
  };
  await readInConversation(arrivals, context);
  await recordOptOuts(arrivals, context);
  await recordFacts(arrivals, goOn, context);
  await corrected;
}

/** What somebody has said could not be kept: Twilio has to say it again. */
function refuse({ n8n }: GenuineCall, { message }: Error): IWebhookResponseData {
  note('webhooks', { unkept: 1 });
  n8n.logger.error(
    `A webhook was answered with 503, since an opt-out or opt-in in it could not be kept; Twilio delivers it again if its URL asks for that, as those set by the trigger do (#rc=5&rp=5xx,ct,rt). ${message}`,
    { node: n8n.getNode().name },
  );
  return end({ n8n }, 503);
}

/**
 * What came in, as the event that it is; parameters that do not fit the event's schema make it an
 * unknown one.
 */
function arrivalOf(received: Received, chosen: readonly string[], origin: Origin): Arrival {
  const event = eventOf(received, chosen);
  const heard = event.heard(received);
  const said = heard.find(({ kind }) => kind === 'said');
  const at = saidAt(received, origin.at);
  const told = {
    ...{ ...origin, heard, saidAt: at },
    ...(said?.kind === 'said' && { reading: readingOf(said, at) }),
  };
  const { success, data } = event.schema.safeParse(received);
  if (!success) return { ...told, event: other, data: { ...received } };
  return { ...told, event, data, source: event.crm?.(data) };
}
