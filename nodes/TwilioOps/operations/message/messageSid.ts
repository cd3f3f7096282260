import { sid } from '../../../../lib/kit/fields';

/** The message that an operation is about. */
export const messageSid = () =>
  sid(['SM', 'MM'], {
    label: 'Message SID',
    description: 'The message, as its sending or the trigger gave it',
  });
