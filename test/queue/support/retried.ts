import type { Recipient } from '../../faults/support/recipients';
import { record } from '../../faults/support/record';
import type { SendingList } from '../../faults/support/sendingList';
import { atTwilio, outcomesOf, wronglyTold, type Verdict } from '../../faults/support/verdict';
import type { Cluster } from './cluster';

/** Presses Retry at an execution that has ended, and records what came of it. */
export async function retried(
  { twilio }: Pick<Cluster, 'twilio'>,
  fault: string,
  list: SendingList,
  executionId: string,
  items: readonly Recipient[],
): Promise<Verdict> {
  const whole = await list.retry(executionId, false);
  const about = { fault, driver: 'PostgreSQL', messages: items.length } as const;
  const verdict = { ...atTwilio(twilio, items), wronglyTold: wronglyTold(twilio, whole).length };
  return record({ ...about, outcomes: [outcomesOf(whole)] }, verdict);
}

/** Runs the same list again, with keys of one's own, and records what came of it. */
export async function runAgain(
  { twilio }: Pick<Cluster, 'twilio'>,
  fault: string,
  list: SendingList,
  items: readonly Recipient[],
): Promise<Verdict> {
  const again = await list.run(items);
  const about = { fault, driver: 'PostgreSQL', messages: items.length } as const;
  const verdict = { ...atTwilio(twilio, items), wronglyTold: wronglyTold(twilio, again).length };
  return record({ ...about, outcomes: [outcomesOf(again)] }, verdict);
}
