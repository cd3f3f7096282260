import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Twilio } from 'twilio';
import { memoByObject } from '../../../../lib/kit/memo';
import { AnswerError } from '../../../../lib/twilio/answerError';

/** One person's consent, as it is told to Twilio. */
interface Consent {
  contactId: string;
  senderId: string;
  status: 'opt-in' | 'opt-out';
  source: string;
  /** ISO 8601. */
  dateOfConsent: string;
}

/** What became of it. */
interface Pushed extends Consent {
  correlationId: string;
  accepted: true;
}

/** An entry of Twilio's answer. */
interface Verdict {
  correlation_id: string;
  error_code: number;
  error_messages?: string[];
}

/** Twilio takes so many at once (API reference, Bulk Consents). */
const batchSize = 25;
/** How long items are gathered; the workers of an execution get here at about the same time. */
const gatherMilliseconds = 10;

/**
 * Tells Twilio of a consent, together with those of other items.
 * @throws AnswerError with Twilio's code for this one
 */
export async function pushConsent(twilio: Twilio, consent: Consent): Promise<Pushed> {
  return loaderOf(twilio).load(consent);
}

const loaderOf = memoByObject(
  (twilio: Twilio) =>
    new DataLoader<Consent, Pushed>(async (consents) => pushBatch(twilio, consents), {
      cache: false,
      maxBatchSize: batchSize,
      batchScheduleFn: (send) => void setTimeout(send, gatherMilliseconds),
    }),
);

async function pushBatch(
  twilio: Twilio,
  consents: readonly Consent[],
): Promise<Array<Pushed | Error>> {
  const asked = consents.map((consent) => ({
    ...consent,
    correlationId: randomUUID().replaceAll('-', ''),
  }));
  const { items } = await twilio.accounts.v1.bulkConsents.create({ items: asked.map(itemOf) });
  const verdicts = new Map(
    (items as Verdict[]).map((verdict) => [verdict.correlation_id, verdict]),
  );
  return asked.map((one) => {
    const { error_code: code = 0, error_messages: messages = [] } =
      verdicts.get(one.correlationId) ?? {};
    if (code === 0) return { ...one, accepted: true as const };
    return new AnswerError(
      400,
      { code, message: messages.join(' ') || `Twilio refused the consent of ${one.contactId}` },
      {},
      'accounts.twilio.com',
    );
  });
}

const itemOf = ({
  contactId,
  correlationId,
  senderId,
  status,
  source,
  dateOfConsent,
}: Consent & { correlationId: string }) =>
  JSON.stringify({
    contact_id: contactId,
    correlation_id: correlationId,
    sender_id: senderId,
    status,
    source,
    date_of_consent: dateOfConsent,
  });
