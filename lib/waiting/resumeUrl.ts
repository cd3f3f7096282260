import type { IExecuteFunctions } from 'n8n-workflow';

/** n8n's name of the operation for which it signs addresses itself. */
const sendAndWait = 'sendAndWait';

type Signing = { getSignedResumeUrl?(): string; setSignatureValidationRequired?(): void };

/**
 * The address at which this very node goes on when somebody posts to it.
 *
 * n8n accepts the signature of `getSignedResumeUrl` for an operation named `sendAndWait` only; for
 * any other the execution's own address is right, with the node's ID before its query (measured on
 * n8n 2.41).
 */
export function resumeUrl(n8n: IExecuteFunctions, operation: string): string {
  const signing = n8n as Signing;
  if (operation === sendAndWait && signing.getSignedResumeUrl) {
    // n8n 1.x checks the signature only if it is told to; n8n 2.x always does.
    signing.setSignatureValidationRequired?.();
    return signing.getSignedResumeUrl();
  }
  const url = new URL(String(n8n.evaluateExpression('{{ $execution.resumeUrl }}', 0)));
  url.pathname += `/${n8n.getNode().id}`;
  return url.toString();
}
