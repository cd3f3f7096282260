import { personOf } from '../../../lib/phone/person';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import type { Ledger, Wait } from '../../../lib/ledger/ledger';
import { bareAddress } from '../../../lib/twilio/crm';
import { awaitedReply } from '../events';
import { isAboutConsent } from './consent';
import type { Arrival } from './item';

/** Statuses after which nothing more is to be waited for, by what is waited for. */
const ends: Record<string, readonly string[]> = {
  delivery: ['delivered', 'undelivered', 'failed', 'read', 'canceled'],
  callEnd: ['completed', 'busy', 'failed', 'no-answer', 'canceled'],
};

/**
 * Notes which executions wait for this: for a status by the wait's id in the callback's URL
 * (`?wait=…`), which Twilio signs like the rest; for a message by its author and the number or
 * service that it was sent to.
 */
export async function findWaits(arrival: Arrival, ledger: Ledger): Promise<void> {
  arrival.waits = await waitsFor(arrival, ledger);
  const { reading } = arrival;
  if (arrival.waits.length > 0 && reading && !isAboutConsent(reading)) arrival.event = awaitedReply;
}

async function waitsFor(
  { account, data, reading, query }: Arrival,
  ledger: Ledger,
): Promise<Wait[]> {
  if (typeof query.wait === 'string') {
    const wait = await ledger.waits.find(query.wait);
    const status = String(data.MessageStatus ?? data.CallStatus ?? '');
    return wait && (ends[wait.kind] ?? [status]).includes(status) ? [wait] : [];
  }
  const { From, To, MessagingServiceSid } = data as Record<string, string | undefined>;
  const person = personOf(From);
  if (!reading || !person) return [];
  const senders = [bareAddress(To), ...(MessagingServiceSid ? [MessagingServiceSid] : [])];
  const found = await Promise.all(
    senders.map((sender) => ledger.waits.findByReply(account.accountSid, person, sender)),
  );
  // One answer answers one question: the one that was asked first.
  return found
    .flat()
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .slice(0, 1);
}

const firstDelayMs = 250;
const longestDelayMs = 30_000;

/**
 * Resumes an execution with what it waited for, when Twilio already has its answer. n8n refuses
 * (409) until it has saved the waiting execution, so this is repeated until it is taken or the wait
 * is over.
 */
export async function resume(
  n8n: IWebhookFunctions,
  wait: Wait,
  json: IDataObject,
  openLedger: () => Promise<Ledger>,
): Promise<void> {
  try {
    const { waits } = await openLedger();
    await waits.keepAnswer(wait.waitId, JSON.stringify(json));
    for (let delayMs = firstDelayMs; ; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
      const status = await post(n8n, wait.resumeUrl, json);
      // Any other refusal says that the execution is gone.
      if (status !== 0 && status < 500 && status !== 409 && status !== 429) break;
      if (Date.now() + delayMs >= wait.expiresAt.getTime()) return;
      await sleep(delayMs, undefined, { ref: false });
      // Another callback, another process or the person's own click was first.
      if (!(await waits.find(wait.waitId))) return;
    }
    await waits.take(wait.waitId);
  } catch (error) {
    n8n.logger.warn(`An execution could not be resumed: ${(error as Error).message}`);
  }
}

/** Goes on with what was received before this process began, and not taken by then. */
export async function resumeAllAnswered(
  n8n: IWebhookFunctions,
  openLedger: () => Promise<Ledger>,
  now = new Date(),
): Promise<void> {
  const { waits } = await openLedger();
  for (const { answer, ...wait } of await waits.answered(now))
    void resume(n8n, wait, JSON.parse(answer) as IDataObject, openLedger);
}

/** The status of the answer; 0 when there was none. */
async function post(n8n: IWebhookFunctions, url: string, body: IDataObject): Promise<number> {
  try {
    const { statusCode } = (await n8n.helpers.httpRequest({
      method: 'POST',
      url,
      body,
      json: true,
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
      timeout: 10_000,
    })) as { statusCode: number };
    return statusCode;
  } catch {
    return 0;
  }
}
