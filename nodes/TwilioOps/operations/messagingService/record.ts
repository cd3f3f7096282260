import type { ServiceInstance } from 'twilio/lib/rest/messaging/v1/service';

/** A messaging service in the simplified form. */
export const messagingServiceRecord = (service: ServiceInstance) => ({
  sid: service.sid,
  friendlyName: service.friendlyName,
  usecase: service.usecase,
  inboundRequestUrl: service.inboundRequestUrl,
  useInboundWebhookOnNumber: service.useInboundWebhookOnNumber,
  statusCallback: service.statusCallback,
  stickySender: service.stickySender,
  smartEncoding: service.smartEncoding,
  mmsConverter: service.mmsConverter,
  areaCodeGeomatch: service.areaCodeGeomatch,
  fallbackToLongCode: service.fallbackToLongCode,
  validityPeriodSeconds: service.validityPeriod,
  usAppToPersonRegistered: service.usAppToPersonRegistered,
  dateCreated: service.dateCreated,
  accountSid: service.accountSid,
});
