import type { Addressee } from '../phone/addressee';
import type { PastSend } from '../compliance/facts';

/**
 * What one run has allowed so far, so that frequency caps also count a second message to the same
 * person in the same run.
 */
export class PendingSends {
  private readonly byRecipient = new Map<Addressee, PastSend[]>();

  to(recipient: Addressee): readonly PastSend[] {
    return this.byRecipient.get(recipient) ?? [];
  }

  add(recipient: Addressee, send: PastSend): void {
    const known = this.byRecipient.get(recipient);
    if (known) known.push(send);
    else this.byRecipient.set(recipient, [send]);
  }
}
