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
      const refused = asTwilioError(thrown)?.code === optedOutCode ? outgoing() : undefined;
      if (refused && refused.channel !== 'voice') {
        const recipient = personOf(refused.recipient);
        const channel = consentChannelOf(refused.channel);
        if (recipient)
          await recordOptOutAtTwilio(ledger, { recipient, channel, evidence: null }, new Date());
      }
      throw thrown;
    }
  };
}
