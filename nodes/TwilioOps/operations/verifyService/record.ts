import type { ServiceInstance } from 'twilio/lib/rest/verify/v2/service';

/** A Verify service in the simplified form. */
export const verifyServiceRecord = (service: ServiceInstance) => ({
  sid: service.sid,
  friendlyName: service.friendlyName,
  codeLength: service.codeLength,
  lookupEnabled: service.lookupEnabled,
  skipSmsToLandlines: service.skipSmsToLandlines,
  customCodeEnabled: service.customCodeEnabled,
  doNotShareWarningEnabled: service.doNotShareWarningEnabled,
  defaultTemplateSid: service.defaultTemplateSid,
  dateCreated: service.dateCreated,
  accountSid: service.accountSid,
});
