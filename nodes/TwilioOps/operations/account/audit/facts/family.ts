import { rowsOf } from '../../../../../../lib/twilio/rows';
import type { ReadFact } from '../source';

export const family: ReadFact<'family'> = async ({ twilio, account }) =>
  (await rowsOf(twilio.api.v2010.accounts, {})).map(({ sid, friendlyName, status }) => ({
    sid,
    name: friendlyName,
    status,
    isOwn: sid === account.accountSid,
  }));
