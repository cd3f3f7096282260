import type { IWebhookResponseData } from 'n8n-workflow';
import type { Answer } from './answerOf';
import { within, type Dealt, type HandedOver, type Outcome } from './deliveries';
import { endResponse } from './endResponse';
import type { GenuineCall } from './genuineCall';
import type { Own, WithAnother } from './collect';
import { handOver, withoutRepeats } from './handOver';
import type { Arrival } from './item';

/** Answers without n8n, which starts nothing. */
export function end({ n8n }: Pick<GenuineCall, 'n8n'>, status: number): IWebhookResponseData {
  const response = n8n.getResponseObject();
  if (!response.headersSent) endResponse(response, status);
  return { noWebhookResponse: true };
}

/** Answers as the earlier attempt was answered; the workflow has what it brought. */
export async function repeat(
  call: GenuineCall,
  first: Arrival | undefined,
  { answer }: HandedOver,
): Promise<IWebhookResponseData> {
  if (!answer?.isWhole) return handOver(call, first, []);
  const response = call.n8n.getResponseObject();
  if (answer.contentType) response.setHeader('Content-Type', answer.contentType);
  if (answer.status === 200) return { webhookResponse: answer.body };
  response.statusCode = answer.status;
  response.end(answer.body);
  return { noWebhookResponse: true };
}

/** What handing over needs to know of the call. */
interface Handing {
  answered: Promise<Answer>;
}

/** Hands over what has come, and tells the other calls that brought some what became of it. */
export async function forAll(
  call: GenuineCall,
  first: Arrival | undefined,
  { arrivals, settle, answered }: Own & Handing,
): Promise<Dealt<IWebhookResponseData>> {
  const dealing = (async () => {
    const { fresh, takeBack } = await withoutRepeats(call, arrivals);
    const result = await handOver(call, first, fresh);
    return { result, outcome: outcomeOf(call, answered, takeBack) };
  })();
  settle(
    dealing.then(
      async ({ outcome }) => outcome,
      () => undefined,
    ),
  );
  return dealing;
}

/**
 * Answers a call whose events another one hands over, once it is known whether n8n has started with
 * them: if it could not, Twilio has to deliver these, too, again.
 */
export async function withAnother(
  call: GenuineCall,
  first: Arrival | undefined,
  { outcome, answered }: WithAnother & Handing,
): Promise<Dealt<IWebhookResponseData>> {
  const handedOver = await within(call.time.leftMs('answer'), outcome);
  return {
    result: handedOver ? await handOver(call, first, []) : end(call, 500),
    outcome: outcome.then(async (done) => done && { answer: await answered }),
  };
}

/** What n8n says when it could not start an execution; 5xx of a workflow's own are its answer. */
const notStarted = /There was a problem executing the workflow/;

/**
 * Whether n8n has started the workflow, which its answer tells; what was marked as seen is taken
 * back where it has not. An answer that is there before n8n is given anything is ours, and says
 * nothing of it.
 */
async function outcomeOf(
  { n8n }: GenuineCall,
  answered: Promise<Answer>,
  takeBack: () => Promise<void>,
): Outcome {
  const isOurs = n8n.getResponseObject().headersSent;
  const isOfWorkflow = n8n.getNodeParameter('respond', 'nothing') === 'workflow';
  const answer = await answered;
  const hasFailed = answer.status >= 500 && (!isOfWorkflow || notStarted.test(answer.body));
  if (isOurs || !hasFailed) return { answer };
  await takeBack().catch(() => undefined);
  return undefined;
}
