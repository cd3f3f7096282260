import { besideFailure } from '../kit/besideFailure';
import { personOf } from '../phone/person';
import { consentChannelOf } from '../ledger/consentChannel';
import type { Ledger } from '../ledger/ledger';
import { optedOutCode, recordOptOutAtTwilio } from './optOutAtTwilio';
import { asTwilioError } from '../twilio/errors';
import type { Outgoing } from './contract';

/**
 * Wraps a send: when Twilio refuses it because the person has opted out there, that is recorded in
 * the ledger.
 */
export function rememberingOptOut<Result>(
  ledger: Ledger,
  outgoing: () => Outgoing | undefined,
  send: () => Promise<Result>,
): () => Promise<Result> {
  return async () => {
    try {
      return await send();
    } catch (thrown) {
      if (asTwilioError(thrown)?.code === optedOutCode)
        await besideFailure('An opt-out that Twilio tells of could not be recorded', async () =>
          remember(ledger, outgoing()),
        );
      throw thrown;
    }
  };
}

async function remember(ledger: Ledger, refused: Outgoing | undefined): Promise<void> {
  if (!refused || refused.channel === 'voice') return;
  const recipient = personOf(refused.recipient);
  if (!recipient) return;
  const channel = consentChannelOf(refused.channel);
  await recordOptOutAtTwilio(ledger, { recipient, channel, evidence: null }, new Date());
}
