import type { TwilioOperation } from '../../../lib/n8n/twilio';
import accountGetBalance from './account/getBalance';
import accountGetMany from './account/getMany';
import callGet from './call/get';
import callGetMany from './call/getMany';
import callMake from './call/make';
import lookupGet from './lookup/get';
import messageGet from './message/get';
import messageGetMany from './message/getMany';
import messageSend from './message/send';
import twimlRespond from './twiml/respond';

/** Every operation; within a resource the first one is the default. */
export const operations: readonly TwilioOperation[] = [
  messageSend,
  messageGet,
  messageGetMany,
  callMake,
  callGet,
  callGetMany,
  lookupGet,
  accountGetMany,
  accountGetBalance,
  twimlRespond,
];
