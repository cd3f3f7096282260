import type { IExecuteFunctions } from 'n8n-workflow';

/** The operation name for which n8n itself signs addresses. */
const sendAndWait = 'sendAndWait';

type Signing = { getSignedResumeUrl?(): string; setSignatureValidationRequired?(): void };

/**
 * The address where a POST makes this very node continue.
 *
 * n8n accepts the signature of `getSignedResumeUrl` only for an operation named `sendAndWait`. For
 * any other, the execution's own address is right, with the node's ID before its query (measured on
 * n8n 2.41).
 */
export function resumeUrl(n8n: IExecuteFunctions, operation: string): string {
  const signing = n8n as Signing;
  if (operation === sendAndWait && signing.getSignedResumeUrl) {
    // n8n 1.x checks the signature only if told to; n8n 2.x always does.
    signing.setSignatureValidationRequired?.();
    return signing.getSignedResumeUrl();
  }
  const url = new URL(String(n8n.evaluateExpression('{{ $execution.resumeUrl }}', 0)));
  url.pathname += `/${n8n.getNode().id}`;
  return url.toString();
}
