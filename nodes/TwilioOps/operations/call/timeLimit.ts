import { integer } from '../../../../lib/kit/fields';

/** How long Twilio lets a call last: four hours unless told otherwise, a day at most. */
export const timeLimit = () =>
  integer({
    label: 'Time Limit (Seconds)',
    description: 'How long the call may last',
    min: 1,
    max: 86_400,
    default: 14_400,
  });
