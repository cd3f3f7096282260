import type { Ledger, Wait } from '../ledger/ledger';
import { note } from '../kit/note';
import { backgroundClock, sleep } from '../twilio/clock';
import { hasAnswered, sidIn } from './answered';
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
 * @returns `later` when time is up and the wait is still open; `taken` also of an execution that is
 * over since it went on with this very answer
 */
export async function tell(
  ledger: Ledger,
  wait: Wait,
  answer: string,
  untilMs: number,
  { mayAsk = false } = {},
): Promise<Meaning> {
  const leftMs = () => untilMs - performance.now();
  const ended = async () => {
    const sid = sidIn(JSON.parse(answer) as object);
    return (await hasAnswered(ledger, wait.account, sid)) ? 'taken' : 'over';
  };
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
      const end = meaning === 'taken' ? meaning : await ended();
      if (await ledger.waits.take(wait.waitId))
        note('waits', { [end === 'taken' ? 'told' : 'over']: 1 });
      return end;
    }
    if (leftMs() <= delayMs) break;
    await sleep(backgroundClock, delayMs);
    // Another process has passed it on, or the person has decided on the page.
    if (!(await ledger.waits.find(wait.waitId))) return ended();
  }
  return 'later';
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
): Promise<Meaning> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.ceil(limitMs)),
    });
    return meaningOf(answer.status, await answer.text());
  } catch {
    return 'later';
  }
}
