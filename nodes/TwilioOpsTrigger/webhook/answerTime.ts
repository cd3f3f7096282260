/**
 * How long things may take after a webhook came in. Twilio waits 15 seconds for the answer
 * (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides), Event Streams five,
 * and then delivers again; of the 15 all its attempts must have their share, so no answer takes
 * longer than 10.
 */
const limitsMs = {
  /** Who has sent it: credential and subaccount are read, from n8n's database and the ledger. */
  proof: { webhook: 4_000, stream: 3_500 },
  /** Whether another process deals with it already. */
  claim: { webhook: 1_500, stream: 1_500 },
  /** What was written before, with which a reply is read: its words count without it, too. */
  conversation: { webhook: 2_000, stream: 2_000 },
  /** What the workflow can do without: it starts all the same. */
  facts: { webhook: 4_000, stream: 4_000 },
  /** What must not get lost, where there is no other place for it than the ledger. */
  optOut: { webhook: 9_000, stream: 4_000 },
  /** What is put into the spool if the ledger does not take it. */
  spooled: { webhook: 3_000, stream: 3_000 },
  /** The workflow's own answer. */
  answer: { webhook: 9_500, stream: 4_500 },
  /** Comes last, also after events have been collected. */
  repeats: { webhook: 4_500, stream: 4_500 },
} as const;

export type Purpose = keyof typeof limitsMs;

/** The ledger, or n8n's database, was not there in time. */
export class LedgerLate extends Error {
  override readonly name = 'LedgerLate';
}

/** What to do with work that ended only after the answer. */
interface Afterwards<Result> {
  done?(result: Result): void;
  failed?(error: Error): void;
}

/** The time that a webhook has until Twilio wants its answer. */
export class AnswerTime {
  /** @param begunAt when it came in, by `performance.now()` */
  constructor(
    private readonly source: 'webhook' | 'stream',
    private readonly begunAt: number,
  ) {}

  leftMs(purpose: Purpose): number {
    return Math.max(0, this.begunAt + limitsMs[purpose][this.source] - performance.now());
  }

  /**
   * Waits for work at the ledger while there is time. It goes on after the answer, since the ledger
   * keeps trying for up to a minute, and begins even when the time is up: the first webhook of a
   * process may need all of it before, and a reply must reach the execution that waits for it.
   * @throws LedgerLate, or what the work raised in time
   */
  async wait<Result>(
    purpose: Purpose,
    work: () => Promise<Result>,
    { done = () => {}, failed = () => {} }: Afterwards<Result> = {},
  ): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const working = work();
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        void working.then(done, failed);
        reject(this.late(purpose));
      }, this.leftMs(purpose));
    });
    return Promise.race([working, tooLate]).finally(() => clearTimeout(timer));
  }

  private late(purpose: Purpose): LedgerLate {
    const seconds = limitsMs[purpose][this.source] / 1_000;
    return new LedgerLate(
      `${waitedFor(purpose)} has not answered within ${seconds} seconds of the webhook, and Twilio waits no longer`,
    );
  }
}

const waitedFor = (purpose: Purpose) =>
  purpose === 'proof' ? "What is needed to prove it (n8n's database, the ledger)" : 'The ledger';
