import type { Ledger, Wait } from '../ledger/ledger';
import { backgroundClock, sleep } from '../twilio/clock';
import { meaningOf, type Meaning } from './meaningOf';
import { mayAskHeader, proofHeader, proofOf } from './proof';

const firstDelayMs = 250;
const longestDelayMs = 30_000;
const longestPostMs = 10_000;

/**
 * Posts an answer to the waiting execution until it is taken, n8n says that the execution is over,
 * or time is up. n8n refuses (409) until it has saved the waiting execution. A wait that was taken
 * or is over is ended in the ledger.
 * @param answer JSON
 * @param untilMs by `performance.now()`
 * @param mayAsk whether the person can still be asked again in the answer to their message
 * @param mayBeTaken whether an earlier post got no clear answer: an execution that is over now may
 * have taken it then
 * @returns `later` when time is up and the wait is still open, `unsure` when it may have been taken
 * all the same
 */
export async function tell(
  ledger: Ledger,
  wait: Wait,
  answer: string,
  untilMs: number,
  { mayAsk = false, mayBeTaken = false } = {},
): Promise<Meaning | 'unsure'> {
  const leftMs = () => untilMs - performance.now();
  const headers = {
    [proofHeader]: await proofOf(ledger, wait),
    ...(mayAsk && { [mayAskHeader]: 'yes' }),
  };
  for (let delayMs = firstDelayMs; leftMs() > 0; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
    const limitMs = Math.min(leftMs(), longestPostMs);
    const meaning = await post(wait.resumeUrl, answer, headers, limitMs);
    if (typeof meaning === 'object') {
      await ledger.waits.dropAnswer(wait.waitId, answer);
      return meaning;
    }
    if (meaning === 'taken' || meaning === 'over') {
      await ledger.waits.take(wait.waitId);
      return mayBeTaken ? 'taken' : meaning;
    }
    mayBeTaken ||= meaning === 'unsure';
    if (leftMs() <= delayMs) break;
    await sleep(backgroundClock, delayMs);
    // Another process has passed it on, or the person has decided on the page.
    if (!(await ledger.waits.find(wait.waitId))) return 'taken';
  }
  return mayBeTaken ? 'unsure' : 'later';
}

/**
 * Does not use n8n's helper: that belongs to one execution, and kept answers are told when none is
 * running.
 */
async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  limitMs: number,
): Promise<Meaning | 'unsure'> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.ceil(limitMs)),
    });
    const text = await answer.text();
    const meaning = meaningOf(answer.status, text);
    // A gateway may have lost n8n's answer; our own node would say that it has not taken it.
    const isLost = answer.status >= 500 && !text.includes('"resumed":false');
    return meaning === 'later' && isLost ? 'unsure' : meaning;
  } catch (error) {
    const { code } = Object((error as Error).cause) as { code?: string };
    return code === 'ECONNREFUSED' ? 'later' : 'unsure';
  }
}
