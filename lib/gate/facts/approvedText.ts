import { fitsHashed } from '../../compliance/content/verdict/hashedText';
import type { Facts } from '../../compliance/facts';
import type { Account } from '../../twilio/accounts';
import type { GateContext } from '../gateContext';

/** The message with the word of the people who have approved its text, or what it is made from. */
export async function withApprovals(
  message: Facts['message'],
  { accountSid }: Account,
  { batch, key }: Pick<GateContext, 'batch' | 'key'>,
): Promise<Facts['message']> {
  const { body, contentVerdicts = [] } = message;
  if (body === undefined) return message;
  const approvals = await batch.approvalsOf(accountSid);
  const own = approvals.filter((approval) => fitsHashed(body, approval, key));
  if (own.length === 0) return message;
  const verdicts = own.map(({ by, at, endsAt }) => ({
    by,
    kind: 'person' as const,
    text: body,
    at,
    expiresAt: endsAt,
    checks: [],
  }));
  return { ...message, contentVerdicts: [...contentVerdicts, ...verdicts] };
}
