import { callbackUrl, choice, numberField, optional } from '../kit/fields';
import { approvalWords, type ApprovalLanguage } from './approvalWords';

/** The longest that an execution waits. */
export const timeLimitHours = () =>
  numberField({
    label: 'Time Limit (Hours)',
    description: 'After that, the item goes on with wait.outcome "timedOut"',
    min: 0.01,
    max: 840,
    default: 24,
  });

/** The language of the words that an approval adds; the question is the author's. */
export const approvalLanguage = () =>
  choice<ApprovalLanguage>(
    {
      label: 'Language',
      description: 'Language of the buttons, the page and the instructions for answering',
    },
    Object.fromEntries(
      Object.entries(approvalWords).map(([code, { name }]) => [code, name]),
    ) as Record<ApprovalLanguage, string>,
  );

/** Which trigger hears of the delivery or the end of a call. */
export const callbackTrigger = () =>
  optional(
    callbackUrl({
      label: 'Callback Trigger',
      description:
        'The active Twilio Ops Trigger that hears how it went; empty means the first one that serves the account',
    }),
  );
