import { callbackUrl, choice, numberField, optional } from '../kit/fields';
import { approvalWords, type ApprovalLanguage } from './approvalWords';

/** How long an execution waits at most. */
export const timeLimitHours = () =>
  numberField({
    label: 'Time Limit (Hours)',
    description: 'After that, the item goes on with wait.outcome "timedOut"',
    min: 0.01,
    max: 840,
    default: 24,
  });

/** The language of what an approval says by itself; the question is the author's. */
export const approvalLanguage = () =>
  choice<ApprovalLanguage>(
    {
      label: 'Language',
      description: 'Of the buttons, the page and the words about how to answer',
    },
    Object.fromEntries(
      Object.entries(approvalWords).map(([code, { name }]) => [code, name]),
    ) as Record<ApprovalLanguage, string>,
  );

/** Which trigger hears of the delivery or of the end of a call. */
export const callbackTrigger = () =>
  optional(
    callbackUrl({
      label: 'Callback Trigger',
      description:
        'The active Twilio Ops Trigger that hears how it went; empty means the first one that serves the account',
    }),
  );
