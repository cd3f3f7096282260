import { sid } from '../../../../lib/kit/fields';

/** The call that an operation is about. */
export const callSid = () =>
  sid('CA', { label: 'Call SID', description: 'The call, as its making or the trigger gave it' });
