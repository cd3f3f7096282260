import { randomUUID } from 'node:crypto';
import { backgroundClock, sleep } from '../../../lib/twilio/clock';
import type { Deal, Dealt } from './deliveries';
import type { GenuineCall } from './genuineCall';

/** A process that has given no sign for so long has ended before the workflow got the delivery. */
const leaseSeconds = 4;
const signEveryMs = 1_000;
const askEveryMs = 250;
/** As long as a process remembers its own. */
const keptSeconds = 5 * 60;

/** A delivery that this process has taken upon itself. */
interface Claim {
  /** The workflow was given it: it is nobody's any more. */
  given(): Promise<void>;
  /** It was not: the next process that gets it is the first. */
  takeBack(): Promise<void>;
}

type Claiming = Pick<GenuineCall, 'openLedger' | 'time' | 'n8n'>;

/**
 * Deals with a delivery unless another process does: in queue mode Twilio's repetition may reach
 * another webhook processor. Where that one ends before the workflow was given the delivery, this
 * one deals with it.
 * @param id the same for all attempts
 */
export async function dealtAmongProcesses<Result>(
  id: string,
  call: Claiming,
  deal: Deal<Result>,
): Promise<Dealt<Result>> {
  const claim = await claimDelivery(id, call);
  // How the other process answered is not known here.
  if (!claim) return deal({ answer: undefined });
  const dealing = deal(undefined);
  await dealing.catch(async () => claim.takeBack());
  const { result, outcome } = await dealing;
  return { result, outcome: outcome.finally(async () => settle(claim, outcome)) };
}

async function settle(claim: Claim, outcome: Dealt<unknown>['outcome']): Promise<void> {
  const handedOver = await outcome.catch(() => undefined);
  await (handedOver ? claim.given() : claim.takeBack());
}

/**
 * @returns `undefined` where another process has given it to the workflow, or still is about to
 * when Twilio waits no longer
 */
async function claimDelivery(
  id: string,
  { openLedger, time, n8n }: Claiming,
): Promise<Claim | undefined> {
  const by = randomUUID();
  const begun = JSON.stringify(['begun', id]);
  const done = JSON.stringify(['given', id]);
  const mark = async (what: string, seconds: number) =>
    (await openLedger()).seen.first(what, undefined, seconds, by);
  const isOurs = async () => mark(begun, leaseSeconds);
  const isGiven = async () => (await openLedger()).seen.has(done, undefined);
  try {
    let isClaimed = await time.wait('claim', isOurs);
    while (!isClaimed) {
      const isLate = time.leftMs('answer') < 2 * askEveryMs;
      if (isLate || (await time.wait('answer', isGiven))) return undefined;
      await sleep(backgroundClock, askEveryMs);
      isClaimed = await time.wait('answer', isOurs);
    }
  } catch (error) {
    // Better twice than not at all.
    n8n.logger.warn(
      `Whether another process deals with a webhook cannot be told: ${(error as Error).message}`,
      { node: n8n.getNode().name },
    );
    return unclaimed;
  }
  const signs = setInterval(() => void isOurs().catch(() => undefined), signEveryMs).unref();
  return {
    async given() {
      clearInterval(signs);
      const marks = [mark(done, keptSeconds), mark(begun, keptSeconds)];
      await Promise.allSettled(marks);
    },
    async takeBack() {
      clearInterval(signs);
      await openLedger()
        .then(async ({ seen }) => seen.forget(begun, by))
        .catch(() => undefined);
    },
  };
}

const unclaimed: Claim = { given: async () => {}, takeBack: async () => {} };
