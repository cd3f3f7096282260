import type { Decision } from '../compliance/decision';

/** The Compliance Gate held or blocked what an operation was about to send. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** What to do, in words that users know from the nodes. */
  readonly remedy: string;

  constructor(readonly decision: Decision) {
    super(messageOf(decision));
    this.remedy = decision.refusal ?? '';
  }
}

function messageOf({ decision, findings, notBefore }: Decision): string {
  const { ruleId, reason } =
    findings.find(({ severity, outcome }) => severity === decision && outcome === 'effective') ??
    findings[0]!;
  const why = `${ruleId}: ${reason}`;
  if (decision === 'block') return `The Compliance Gate blocked this, so nothing was sent. ${why}`;
  const when = notBefore ? ` until ${notBefore}` : '';
  return `The Compliance Gate holds this${when}, so nothing was sent. ${why}`;
}
