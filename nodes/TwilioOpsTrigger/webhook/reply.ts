import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { note } from '../../../lib/kit/note';
import { FieldError } from '../../../lib/kit/fieldError';
import { emptyTwiml } from '../../../lib/twilio/twiml';
import { other } from '../events';
import { answerTo, fallbackAnswer, questionTwiml, type Respond } from './answer';
import { isAnsweredByTwilio, isRevocation } from './consent';
import type { Arrival } from './item';
import { answerBeforeDeadline } from './answerDeadline';
import { endResponse, twimlType } from './endResponse';

interface ReplyContext {
  /** Whether there will be a workflow to answer. */
  startsWorkflow: boolean;
  /** Whether the answer may not wait until n8n has taken the items over. */
  atOnce: boolean;
  /** The address at which the trigger was called. */
  ownUrl: string;
  /** How long the workflow may still take to answer. */
  answerWithinMs: number;
}

type Answered = Pick<IWebhookResponseData, 'webhookResponse' | 'noWebhookResponse'>;

/**
 * Answers Twilio, or leaves it to the workflow. The return value tells n8n which. What came in must
 * not be lost because an answer cannot be made: Twilio gets a 500, which its debugger shows, and
 * the workflow starts all the same.
 */
export function reply(
  n8n: IWebhookFunctions,
  arrival: Arrival | undefined,
  context: ReplyContext,
): Answered {
  try {
    return makeReply(n8n, arrival, context);
  } catch (error) {
    n8n.logger.error(`The answer to Twilio could not be made: ${why(error)}`, {
      node: n8n.getNode().name,
    });
    note('webhooks', { unanswered: 1 });
    endResponse(n8n.getResponseObject(), 500);
    return { noWebhookResponse: true };
  }
}

/** What is wrong, and what to do about it. */
const why = (error: unknown): string =>
  error instanceof FieldError && error.remedy
    ? `${error.message}. ${error.remedy}`
    : (error as Error).message;

function makeReply(
  n8n: IWebhookFunctions,
  arrival: Arrival | undefined,
  { startsWorkflow, atOnce, ownUrl, answerWithinMs }: ReplyContext,
): Answered {
  const response = n8n.getResponseObject();
  const respond = n8n.getNodeParameter('respond', 'nothing') as Respond;
  const { account, event = other, data = {}, reading, ask } = arrival ?? {};
  const at = { ownUrl, account };
  const isOver =
    event.answer === 'ignored' || (reading !== undefined && isAnsweredByTwilio(reading));
  if (respond === 'workflow' && startsWorkflow && !isOver && ask === undefined) {
    const onLate = () => {
      note('webhooks', { late: 1 });
      n8n.logger.warn('The workflow did not answer Twilio in time; the fallback was sent', {
        node: n8n.getNode().name,
      });
    };
    answerBeforeDeadline(response, fallbackAnswer(n8n, event, at), onLate, answerWithinMs);
    return {};
  }
  const isSilent = isOver || (reading !== undefined && isRevocation(reading));
  const twiml =
    ask !== undefined
      ? questionTwiml(ask)
      : isSilent
        ? emptyTwiml
        : respond === 'workflow'
          ? fallbackAnswer(n8n, event, at)
          : answerTo(n8n, event, data, respond, at);
  // When the workflow is meant to answer, n8n would wait for it, although nobody needs that answer.
  if (atOnce || respond === 'workflow') {
    endResponse(response, 200, twiml);
    return { noWebhookResponse: true };
  }
  response.setHeader('Content-Type', twimlType);
  return { webhookResponse: twiml };
}
