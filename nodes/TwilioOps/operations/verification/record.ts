import type { VerificationInstance } from 'twilio/lib/rest/verify/v2/service/verification';

/** A verification in the simplified form. */
export const verificationRecord = (verification: VerificationInstance) => ({
  sid: verification.sid,
  serviceSid: verification.serviceSid,
  status: verification.status,
  valid: verification.valid,
  to: verification.to,
  channel: verification.channel,
  amount: verification.amount,
  payee: verification.payee,
  sendCodeAttempts: verification.sendCodeAttempts,
  dateCreated: verification.dateCreated,
  accountSid: verification.accountSid,
});
