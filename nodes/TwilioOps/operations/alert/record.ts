import type { AlertInstance } from 'twilio/lib/rest/monitor/v1/alert';
import { errorCodes, linkOf } from '../../../../lib/twilio/errorCodes';

/** An alert in the simplified form, with what its code means. */
export function alertRecord(alert: AlertInstance) {
  const code = Number(alert.errorCode);
  const known = errorCodes[code];
  return {
    sid: alert.sid,
    logLevel: alert.logLevel,
    errorCode: code,
    cause: known?.cause ?? null,
    remedy: known?.remedy ?? null,
    link: linkOf(code),
    alertText: alert.alertText,
    resourceSid: alert.resourceSid,
    serviceSid: alert.serviceSid,
    requestMethod: alert.requestMethod,
    requestUrl: alert.requestUrl,
    dateGenerated: alert.dateGenerated,
    accountSid: alert.accountSid,
  };
}
