import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { crmRecord } from '../../../../lib/twilio/crm';

/** Takes a call of the SDK, or one that the ledger kept. */
export const callCrm = (call: CallInstance, { account }: TwilioContext) =>
  crmRecord(
    { ...call, type: 'call', timestamp: call.endTime ?? call.startTime ?? call.dateCreated },
    account.name,
  );
