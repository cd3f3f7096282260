import { byModel, sid } from '../../../../lib/kit/fields';

/** The verification that an operation is about. */
export const verificationSid = () =>
  byModel(
    sid('VE', {
      label: 'Verification SID',
      description: 'The verification, as it came from sending it',
    }),
  );
