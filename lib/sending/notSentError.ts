import type { Send } from '../ledger/ledger';

/** Why something was not sent, or may not have been, and what to do about it; for people. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';

  constructor(
    message: string,
    readonly outcome: 'repeat' | 'busy' | 'unknown',
    readonly remedy: string,
  ) {
    super(message);
  }
}

export const repeated = ({ sid, reservedAt }: Send): NotSentError =>
  new NotSentError(
    `This was sent before, on ${reservedAt.toISOString()}${sid ? ` (${sid})` : ''}; nothing was sent now.`,
    'repeat',
    'Set On Repeat to Skip to go on with the first result, or use another idempotency key.',
  );

export const notAsked = (): NotSentError =>
  new NotSentError(
    'Something else was sent with this idempotency key before, so this was not sent, and there is nothing to wait for.',
    'repeat',
    'Use another idempotency key for each question.',
  );

export const busy = (): NotSentError =>
  new NotSentError(
    'Another execution is sending this at the moment; nothing was sent now.',
    'busy',
    'Run the workflow again in a few minutes.',
  );

export const unknown = (reason: string): NotSentError =>
  new NotSentError(
    `It is not known whether this was sent: ${reason} It was not sent again.`,
    'unknown',
    "Look at Twilio's log. To send again in such cases, set On Unknown Outcome to Send Again.",
  );
