import { note } from '../kit/note';
import { personOf } from '../phone/person';
import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Awaited, TwilioContext, TwilioOperation, WaitFor } from '../sending/contract';
import { hourMilliseconds } from '../kit/durations';
import { resumeUrl } from './resumeUrl';
import { isHeard, notHeard, waitingCallback } from './triggers';
import { waitIdOf } from './waitId';

export type Waiting = Awaited & {
  /** Lets n8n suspend the execution; call it after the request. */
  begin(result: unknown): Promise<void>;
  /** Nothing was sent, so nothing is waited for. */
  giveUp(): Promise<void>;
};

/**
 * Notes in the ledger who is to be told, before anything is sent: the answer may come at once.
 * @throws FieldError or NodeOperationError when the execution cannot wait, or nobody would hear the
 * answer
 */
export async function prepareWait(
  operation: TwilioOperation,
  twilio: Twilio,
  wait: WaitFor,
  context: TwilioContext,
): Promise<Waiting> {
  const { n8n, account } = context;
  checkSingle(n8n);
  const ledger = await context.ledger();
  const { kind } = wait;
  const waitId = await waitIdOf(n8n, ledger);
  const isTold = kind === 'delivery' || kind === 'callEnd';
  const statusCallback = isTold
    ? await waitingCallback(ledger, waitId, {
        chosen: wait.statusCallback,
        account,
      })
    : undefined;
  const heard = !isTold && !wait.isByPageOnly && (await isHeard(twilio, ledger, wait));
  if (kind === 'reply' && !heard) throw notHeard(wait, account);
  const expiresAt = new Date(Date.now() + wait.limitHours * hourMilliseconds);
  const address = resumeUrl(n8n, operation.operation);
  await ledger.waits.take(waitId);
  await ledger.waits.create({
    waitId,
    kind: kind !== 'decision' ? kind : wait.isByPageOnly ? 'page' : 'reply',
    account: account.accountSid,
    recipient: personOf(wait.recipient) ?? null,
    sender: wait.from ?? wait.messagingServiceSid ?? null,
    question: wait.question ?? null,
    resumeUrl: address,
    createdAt: new Date(),
    expiresAt,
  });
  return {
    resumeUrl: address,
    statusCallback,
    isHeard: heard,
    async begin(result) {
      const { sid } = result as { sid?: string };
      // When time is up, n8n does not run the node again but passes its input on, so the input has
      // to say that it timed out.
      const timedOut = { outcome: 'timedOut', for: kind, sid, until: expiresAt.toISOString() };
      const { item } = context;
      n8n.getExecuteData().data['main']![0] = [{ ...item, json: { ...item.json, wait: timedOut } }];
      await n8n.putExecutionToWait(expiresAt);
      note('waits', { begun: 1 });
    },
    async giveUp() {
      await ledger.waits.take(waitId);
    },
  };
}

/** n8n suspends an execution as a whole. */
function checkSingle(n8n: IExecuteFunctions): void {
  const { length } = n8n.getInputData();
  if (length === 1) return;
  throw new NodeOperationError(
    n8n.getNode(),
    `An execution can wait for only one item, but this node got ${length}; nothing was sent`,
    {
      description:
        'Put Loop Over Items (Split in Batches) with a batch size of 1 before it, or call a sub-workflow for each item.',
    },
  );
}
