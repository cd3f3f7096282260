import type { TwilioOperation } from '../../../lib/sending/contract';
import accountAudit from './account/audit';
import accountCheck from './account/check';
import accountCreateSubaccount from './account/createSubaccount';
import accountGetBalance from './account/getBalance';
import accountGetMany from './account/getMany';
import accountSetStatus from './account/setStatus';
import alertGet from './alert/get';
import alertGetMany from './alert/getMany';
import analyticsCalls from './analytics/calls';
import analyticsMessages from './analytics/messages';
import apiRequest from './api/request';
import callGet from './call/get';
import callGetEvents from './call/getEvents';
import callGetMany from './call/getMany';
import callHangUp from './call/hangUp';
import callMake from './call/make';
import callMakeAndWait from './call/makeAndWait';
import callRedirect from './call/redirect';
import callStartRecording from './call/startRecording';
import callStartTranscription from './call/startTranscription';
import callStopTranscription from './call/stopTranscription';
import callUpdateRecording from './call/updateRecording';
import consentSyncPush from './consentSync/push';
import contentTemplateCreate from './contentTemplate/create';
import contentTemplateDelete from './contentTemplate/delete';
import contentTemplateGet from './contentTemplate/get';
import contentTemplateGetMany from './contentTemplate/getMany';
import contentTemplateSubmitForApproval from './contentTemplate/submitForApproval';
import conversationAddParticipant from './conversation/addParticipant';
import conversationClose from './conversation/close';
import conversationCreate from './conversation/create';
import conversationGet from './conversation/get';
import conversationGetMany from './conversation/getMany';
import conversationSendMessage from './conversation/sendMessage';
import lookupGet from './lookup/get';
import messageCancel from './message/cancel';
import messageDelete from './message/delete';
import messageDownloadMedia from './message/downloadMedia';
import messageGet from './message/get';
import messageGetMany from './message/getMany';
import messageRedact from './message/redact';
import messageSend from './message/send';
import messageSendAndWait from './message/sendAndWait';
import messageSendFeedback from './message/sendFeedback';
import messagingServiceAddNumber from './messagingService/addNumber';
import messagingServiceGet from './messagingService/get';
import messagingServiceGetMany from './messagingService/getMany';
import messagingServiceGetRegistration from './messagingService/getRegistration';
import messagingServiceRemoveNumber from './messagingService/removeNumber';
import phoneNumberBuy from './phoneNumber/buy';
import phoneNumberConfigure from './phoneNumber/configure';
import phoneNumberDraftSupportRequest from './phoneNumber/draftSupportRequest';
import phoneNumberGet from './phoneNumber/get';
import phoneNumberGetMany from './phoneNumber/getMany';
import phoneNumberRelease from './phoneNumber/release';
import phoneNumberSearch from './phoneNumber/search';
import recordingDelete from './recording/delete';
import recordingDownload from './recording/download';
import recordingGet from './recording/get';
import recordingGetMany from './recording/getMany';
import studioExecutionGet from './studioExecution/get';
import studioExecutionGetMany from './studioExecution/getMany';
import studioExecutionStart from './studioExecution/start';
import transcriptCreate from './transcript/create';
import transcriptDelete from './transcript/delete';
import transcriptGet from './transcript/get';
import transcriptGetMany from './transcript/getMany';
import transcriptGetOperatorResults from './transcript/getOperatorResults';
import transcriptGetSentences from './transcript/getSentences';
import transcriptionDelete from './transcription/delete';
import transcriptionGet from './transcription/get';
import transcriptionGetMany from './transcription/getMany';
import twimlBuild from './twiml/build';
import twimlRespond from './twiml/respond';
import usageGetMany from './usage/getMany';
import usageTriggerCreate from './usageTrigger/create';
import usageTriggerDelete from './usageTrigger/delete';
import usageTriggerGetMany from './usageTrigger/getMany';
import verificationCancel from './verification/cancel';
import verificationCheck from './verification/check';
import verificationGet from './verification/get';
import verificationSend from './verification/send';
import verifyServiceCreate from './verifyService/create';
import verifyServiceDelete from './verifyService/delete';
import verifyServiceGet from './verifyService/get';
import verifyServiceGetMany from './verifyService/getMany';

/** Every operation; within a resource the first one is the default. */
export const operations: readonly TwilioOperation[] = [
  messageSend,
  messageSendAndWait,
  messageGet,
  messageGetMany,
  messageCancel,
  messageRedact,
  messageDelete,
  messageDownloadMedia,
  messageSendFeedback,
  callMake,
  callMakeAndWait,
  callGet,
  callGetMany,
  callGetEvents,
  callRedirect,
  callHangUp,
  callStartRecording,
  callUpdateRecording,
  callStartTranscription,
  callStopTranscription,
  recordingGet,
  recordingGetMany,
  recordingDownload,
  recordingDelete,
  transcriptionGet,
  transcriptionGetMany,
  transcriptionDelete,
  transcriptCreate,
  transcriptGet,
  transcriptGetMany,
  transcriptGetSentences,
  transcriptGetOperatorResults,
  transcriptDelete,
  verificationSend,
  verificationCheck,
  verificationGet,
  verificationCancel,
  verifyServiceCreate,
  verifyServiceGet,
  verifyServiceGetMany,
  verifyServiceDelete,
  lookupGet,
  phoneNumberGetMany,
  phoneNumberGet,
  phoneNumberSearch,
  phoneNumberBuy,
  phoneNumberConfigure,
  phoneNumberRelease,
  phoneNumberDraftSupportRequest,
  messagingServiceGetMany,
  messagingServiceGet,
  messagingServiceAddNumber,
  messagingServiceRemoveNumber,
  messagingServiceGetRegistration,
  contentTemplateGetMany,
  contentTemplateGet,
  contentTemplateCreate,
  contentTemplateSubmitForApproval,
  contentTemplateDelete,
  conversationCreate,
  conversationGet,
  conversationGetMany,
  conversationAddParticipant,
  conversationSendMessage,
  conversationClose,
  accountGetMany,
  accountCheck,
  accountAudit,
  accountGetBalance,
  accountCreateSubaccount,
  accountSetStatus,
  usageGetMany,
  usageTriggerCreate,
  usageTriggerGetMany,
  usageTriggerDelete,
  analyticsMessages,
  analyticsCalls,
  alertGetMany,
  alertGet,
  consentSyncPush,
  studioExecutionStart,
  studioExecutionGet,
  studioExecutionGetMany,
  twimlRespond,
  twimlBuild,
  apiRequest,
];
