import { rowsOf } from '../../../../../../lib/twilio/rows';
import type { Read } from '../source';

export const family: Read<'family'> = async ({ twilio, account }) =>
  (await rowsOf(twilio.api.v2010.accounts, {})).map(({ sid, friendlyName, status }) => ({
    sid,
    name: friendlyName,
    status,
    isOwn: sid === account.accountSid,
  }));
