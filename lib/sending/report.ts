import type { IExecuteFunctions } from 'n8n-workflow';
import type { Failure } from '../kit/failure';
import { lineOf, note } from '../kit/note';
import type { Delivery } from './delivery';
import { NotSentError } from './notSentError';
import { stopHint } from './stopHint';

const logEvery = 1000;

type Outcome = Delivery['outcome'] | NotSentError['outcome'] | 'differs' | 'refused' | 'failed';

const words: Record<Outcome, string> = {
  sent: 'sent',
  found: 'found at Twilio after their answer was lost',
  repeat: 'skipped because they went out before',
  differs: 'skipped although their text differs from what went out before',
  busy: 'skipped because another execution is sending them',
  unknown: 'of unknown outcome',
  refused: 'refused by the Compliance Gate',
  failed: 'failed',
};

/**
 * Counts what became of the items in a run that sends: for the log of long lists, the hint under
 * the node, and the error that stops a list.
 */
export class Report {
  private readonly counts = new Map<Outcome, number>();
  private readonly failures = new Map<string, number>();
  /** The same for the log, where a message may not stand. */
  private readonly codes = new Map<string, number>();
  private ended = 0;
  private unrecorded = 0;
  private isSending = false;
  private hasOwnKeys = true;

  constructor(
    private readonly n8n: IExecuteFunctions,
    private readonly total: number,
  ) {}

  /** An item is about to be sent. Without any, there is nothing to report. */
  begin({ hasOwnKey }: { hasOwnKey: boolean }): void {
    this.isSending = true;
    this.hasOwnKeys &&= hasOwnKey;
  }

  delivered({ outcome, recorded, contentDiffers }: Delivery): void {
    if (recorded === false) {
      this.unrecorded += 1;
      note('sends', { unrecorded: 1 });
    }
    this.count(contentDiffers ? 'differs' : outcome);
  }

  /**
   * Reasons are counted by Twilio's error code, or else by field or status, because messages
   * contain the item's own values.
   */
  failed(thrown: unknown, { code, field, httpStatus, message, compliance }: Failure): void {
    if (thrown instanceof NotSentError) return this.count(thrown.outcome);
    if (compliance) return this.count('refused');
    const reason = code ?? field ?? httpStatus;
    add(this.failures, String(reason ?? message));
    add(this.codes, String(reason ?? 'other'));
    this.count('failed');
  }

  /** `998 sent, 2 failed (21610: 2)` */
  summary(): string {
    const parts = (Object.keys(words) as Outcome[])
      .filter((outcome) => this.counts.has(outcome))
      .map(
        (outcome) =>
          `${this.counts.get(outcome)} ${words[outcome]}${outcome === 'failed' ? this.reasons() : ''}`,
      );
    const rest = this.total - this.ended;
    const counted = [...parts, ...(rest > 0 ? [`${rest} not begun`] : [])].join(', ');
    if (this.unrecorded === 0) return counted;
    return `${counted}. ${this.unrecorded} went out but could not be noted in the ledger: make sure that it can be reached and has space. Twilio is asked before any of them is sent again`;
  }

  /**
   * What to say when a list was stopped: how many went out, and how to send the rest. Nothing for a
   * list of one.
   * @param itemIndex which item stopped it; `undefined` where whoever runs it did
   */
  stopped(itemIndex: number | undefined): string | undefined {
    if (!this.isSending || this.total < 2) return undefined;
    const of = (...outcomes: Outcome[]) =>
      outcomes.reduce((sum, outcome) => sum + (this.counts.get(outcome) ?? 0), 0);
    return stopHint({
      itemIndex,
      total: this.total,
      sent: of('sent', 'found'),
      sentBefore: of('repeat', 'differs'),
      unknown: of('unknown'),
      busy: of('busy'),
      hasOwnKeys: this.hasOwnKeys,
      isSubWorkflow: this.n8n.getMode() === 'integrated',
    });
  }

  /**
   * Shows the hint. With a single item, the item itself says everything; but a refusal is easily
   * missed.
   */
  finish(): void {
    if (!this.isSending) return;
    const isHint = this.total > 1 || this.counts.has('refused');
    if (isHint && this.ended > 0)
      this.n8n.addExecutionHints({ message: this.summary(), location: 'outputPane' });
    if (this.total >= logEvery || this.ended < this.total) this.n8n.logger.info(this.figures());
  }

  private figures(): string {
    const rest = this.total - this.ended;
    return lineOf('sending', {
      node: this.n8n.getNode().name,
      total: this.total,
      ...Object.fromEntries(this.counts),
      reasons: mostOf(this.codes).join(',') || undefined,
      unrecorded: this.unrecorded || undefined,
      left: rest || undefined,
    });
  }

  private count(outcome: Outcome): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    this.ended += 1;
    note('sends', { [outcome]: 1 });
    if (this.ended % logEvery === 0 && this.ended < this.total) {
      this.n8n.logger.info(this.figures());
    }
  }

  private reasons(): string {
    return ` (${mostOf(this.failures).join(', ')})`;
  }
}

const add = (counts: Map<string, number>, reason: string) =>
  counts.set(reason, (counts.get(reason) ?? 0) + 1);

function mostOf(counts: ReadonlyMap<string, number>): string[] {
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5);
  return most.map(([reason, count]) => `${reason}: ${count}`);
}
