import type { Routes } from '../../context';
import { fromParameters } from '../../state/fromParameters';
import { TwilioError } from '../../twilioError';

/** Recordings of a call that is under way; all but this is the fallback's. */
export const callRecordings: Routes = {
  'POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json': ({ account, path, body, url }) => {
    const recordings = account.table(`api/2010-04-01/Accounts/${account.sid}/Calls/${path.CallSid}/Recordings`);
    const recording = path.Sid === 'Twilio.CURRENT' ? recordings.newestFirst[0] : recordings.get(path.Sid ?? '');
    if (!recording) throw new TwilioError(20404, url.split('?')[0]);
    return { status: 200, body: Object.assign(recording, fromParameters(recording, body)) };
  },
};
