import type { TwilioOperation } from '../../../lib/n8n/twilio';
import accountGetBalance from './account/getBalance';
import accountGetMany from './account/getMany';
import callGet from './call/get';
import callGetEvents from './call/getEvents';
import callGetMany from './call/getMany';
import callHangUp from './call/hangUp';
import callMake from './call/make';
import callRedirect from './call/redirect';
import callStartRecording from './call/startRecording';
import callStartTranscription from './call/startTranscription';
import callStopTranscription from './call/stopTranscription';
import callUpdateRecording from './call/updateRecording';
import lookupGet from './lookup/get';
import messageCancel from './message/cancel';
import messageDelete from './message/delete';
import messageGet from './message/get';
import messageGetMany from './message/getMany';
import messageRedact from './message/redact';
import messageSend from './message/send';
import messageSendFeedback from './message/sendFeedback';
import twimlRespond from './twiml/respond';

/** Every operation; within a resource the first one is the default. */
export const operations: readonly TwilioOperation[] = [
  messageSend,
  messageGet,
  messageGetMany,
  messageCancel,
  messageRedact,
  messageDelete,
  messageSendFeedback,
  callMake,
  callGet,
  callGetMany,
  callGetEvents,
  callRedirect,
  callHangUp,
  callStartRecording,
  callUpdateRecording,
  callStartTranscription,
  callStopTranscription,
  lookupGet,
  accountGetMany,
  accountGetBalance,
  twimlRespond,
];
