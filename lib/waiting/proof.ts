import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ledger, Wait } from '../ledger/ledger';

/** The header that says that the person can be asked again in the answer to their message. */
export const mayAskHeader = 'x-twilio-ops-may-ask';

/** The header by which one of our processes proves that what it posts came from Twilio. */
export const proofHeader = 'x-twilio-ops-proof';

/**
 * What only a process with access to the ledger can say. Whoever got the message knows the waiting
 * execution's address, so a reply posted there needs more than the address. It differs for each
 * wait, even when the same node waits again.
 */
export async function proofOf(ledger: Ledger, { waitId, createdAt }: Wait): Promise<string> {
  const subject = `wait/${waitId}/${createdAt.getTime()}`;
  return createHmac('sha256', await ledger.key())
    .update(subject)
    .digest('base64url');
}

/** Whether this is the proof for that wait; takes the same time whatever the answer. */
export async function isProof(given: unknown, ledger: Ledger, wait: Wait): Promise<boolean> {
  const expected = Buffer.from(await proofOf(ledger, wait));
  const said = Buffer.from(String(given));
  return said.length === expected.length && timingSafeEqual(said, expected);
}
