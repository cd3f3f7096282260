import type { IExecuteFunctions } from 'n8n-workflow';
import type { Failure } from '../kit/failure';
import type { Delivery } from './once';
import { NotSentError } from './notSentError';

const logEvery = 1000;

type Outcome = Delivery['outcome'] | NotSentError['outcome'] | 'refused' | 'failed';

const words: Record<Outcome, string> = {
  sent: 'sent',
  found: 'found at Twilio after their answer was lost',
  repeat: 'skipped, for they went out before',
  busy: 'skipped, for another execution is sending them',
  unknown: 'of unknown outcome, not sent again',
  refused: 'refused by the Compliance Gate',
  failed: 'failed',
};

/**
 * Counts what became of the items of a run that sends, for the log of long lists and the hint under
 * the node.
 */
export class Report {
  private readonly counts = new Map<Outcome, number>();
  private readonly failures = new Map<string, number>();
  private ended = 0;
  private isSending = false;

  constructor(
    private readonly n8n: IExecuteFunctions,
    private readonly total: number,
  ) {}

  /** The operation is one that sends; otherwise there is nothing to report. */
  begin(): void {
    this.isSending = true;
  }

  delivered({ outcome }: Delivery): void {
    this.count(outcome);
  }

  /**
   * Reasons are counted by Twilio's error code, or else by field or status: messages name the
   * item's own values.
   */
  failed(thrown: unknown, { code, field, httpStatus, message, compliance }: Failure): void {
    if (thrown instanceof NotSentError) return this.count(thrown.outcome);
    if (compliance) return this.count('refused');
    const reason = String(code ?? field ?? httpStatus ?? message);
    this.failures.set(reason, (this.failures.get(reason) ?? 0) + 1);
    this.count('failed');
  }

  /** `998 sent, 2 failed (21610: 2)` */
  summary(): string {
    const parts = [...this.counts].map(
      ([outcome, count]) =>
        `${count} ${words[outcome]}${outcome === 'failed' ? this.reasons() : ''}`,
    );
    const rest = this.total - this.ended;
    return [...parts, ...(rest > 0 ? [`${rest} not begun`] : [])].join(', ');
  }

  /** Shows the hint. A list of one says all in its item. */
  finish(): void {
    if (!this.isSending) return;
    if (this.total > 1 && this.ended > 0)
      this.n8n.addExecutionHints({ message: this.summary(), location: 'outputPane' });
    if (this.total >= logEvery || this.ended < this.total)
      this.n8n.logger.info(`${this.n8n.getNode().name}: ${this.summary()}`);
  }

  private count(outcome: Outcome): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    this.ended += 1;
    if (this.ended % logEvery === 0 && this.ended < this.total) {
      this.n8n.logger.info(
        `${this.n8n.getNode().name}: ${this.ended} of ${this.total}: ${this.summary()}`,
      );
    }
  }

  private reasons(): string {
    const most = [...this.failures].sort(([, a], [, b]) => b - a).slice(0, 5);
    return ` (${most.map(([reason, count]) => `${reason}: ${count}`).join(', ')})`;
  }
}
