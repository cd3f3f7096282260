import type { Send } from '../ledger/ledger';
import type { Memory } from './protocol';

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

export function unknown(
  reason: string,
  { choices, isSentAgain }: Pick<Memory, 'choices' | 'isSentAgain'>,
): NotSentError {
  const last = isSentAgain
    ? 'It had been sent again by then, so it may have gone out more than once.'
    : 'It was not sent again.';
  const remedy =
    choices.onUnknown === 'sendAgain'
      ? 'If you run it again, it is sent once more unless Twilio shows clearly what became of it.'
      : 'To send again in such cases, set On Unknown Outcome to Send Again.';
  return new NotSentError(
    `It is not known whether this was sent: ${reason} ${last}`,
    'unknown',
    `Look at Twilio's log. ${remedy}`,
  );
}
