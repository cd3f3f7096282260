import type { IncomingPhoneNumberInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber';

/** A number of the account in the simplified form. */
export const phoneNumberRecord = (number: ReturnType<IncomingPhoneNumberInstance['toJSON']>) => ({
  sid: number.sid,
  phoneNumber: number.phoneNumber,
  friendlyName: number.friendlyName,
  capabilities: number.capabilities,
  status: number.status,
  origin: number.origin,
  voiceUrl: number.voiceUrl,
  smsUrl: number.smsUrl,
  statusCallback: number.statusCallback,
  voiceApplicationSid: number.voiceApplicationSid,
  smsApplicationSid: number.smsApplicationSid,
  trunkSid: number.trunkSid,
  addressSid: number.addressSid,
  bundleSid: number.bundleSid,
  emergencyStatus: number.emergencyStatus,
  dateCreated: number.dateCreated,
  accountSid: number.accountSid,
});
