import { byModel, sid } from '../../../../lib/kit/fields';

/** The call that an operation is about. */
export const callSid = () =>
  byModel(
    sid('CA', {
      label: 'Call SID',
      description: 'The call, as it came from making it or from the trigger',
    }),
  );
