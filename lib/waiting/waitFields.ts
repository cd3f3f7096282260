import { callbackUrl, numberField, optional } from '../kit/fields';

/** How long an execution waits at most. */
export const timeLimitHours = () =>
  numberField({
    label: 'Time Limit (Hours)',
    description: 'After that, the item goes on with wait.outcome "timedOut"',
    min: 0.01,
    max: 840,
    default: 24,
  });

/** Which trigger hears of the delivery or of the end of a call. */
export const callbackTrigger = () =>
  optional(
    callbackUrl({
      label: 'Callback Trigger',
      description:
        'The active Twilio Ops Trigger that hears how it went; empty means the first one',
    }),
  );
