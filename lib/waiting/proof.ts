import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ledger, Wait } from '../ledger/ledger';

/** The header with which one of our processes shows that what it posts came from Twilio. */
/** Says that the person can be asked again in the answer to their message. */
export const mayAskHeader = 'x-twilio-ops-may-ask';

export const proofHeader = 'x-twilio-ops-proof';

/**
 * What only a process that has the ledger can say: the address of a waiting execution is known to
 * whoever got the message, so a reply that is posted there needs more than the address. It differs
 * for each wait, also for one node that waits again.
 */
export async function proofOf(ledger: Ledger, { waitId, createdAt }: Wait): Promise<string> {
  const subject = `wait/${waitId}/${createdAt.getTime()}`;
  return createHmac('sha256', await ledger.key())
    .update(subject)
    .digest('base64url');
}

/** Whether this is the proof of that wait; tells nothing by the time that it takes. */
export async function isProof(given: unknown, ledger: Ledger, wait: Wait): Promise<boolean> {
  const expected = Buffer.from(await proofOf(ledger, wait));
  const said = Buffer.from(String(given));
  return said.length === expected.length && timingSafeEqual(said, expected);
}
