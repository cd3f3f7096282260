import { byModel, sid } from '../../../../lib/kit/fields';

/** The message that an operation is about. */
export const messageSid = () =>
  byModel(
    sid(['SM', 'MM'], {
      label: 'Message SID',
      description: 'The message, as it came from sending it or from the trigger',
    }),
  );
