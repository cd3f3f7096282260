import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { crmRecord, messageType } from '../../../../lib/twilio/crm';

/** Takes a message of the SDK, or one that the ledger kept. */
export const messageCrm = (message: MessageInstance, { account }: TwilioContext) =>
  crmRecord(
    {
      ...message,
      type: messageType([message.to, message.from], Number(message.numMedia)),
      timestamp: message.dateSent ?? message.dateUpdated ?? message.dateCreated,
    },
    account.name,
  );
