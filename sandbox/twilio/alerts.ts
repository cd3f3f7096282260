import { iso8601 } from './dates';
import type { Account } from './state/account';
import type { World } from './world';

/** What went wrong between Twilio and a webhook. */
export interface AlertFacts {
  errorCode: number;
  text: string;
  url: string;
  method: string;
  resourceSid: string;
}

/** Writes an alert to the account's monitor. */
export function recordAlert(world: World, account: Account, { errorCode, text, url, method, resourceSid }: AlertFacts) {
  const sid = world.newSid('NO');
  const now = iso8601(world.now());
  account.alerts.add(sid, {
    sid, account_sid: account.sid, alert_text: text, api_version: '2010-04-01',
    date_created: now, date_generated: now, date_updated: now,
    error_code: String(errorCode), log_level: 'error',
    more_info: `https://www.twilio.com/docs/errors/${errorCode}`,
    request_method: method || null, request_url: url || null, request_variables: '', resource_sid: resourceSid,
    response_body: '', response_headers: '', service_sid: null,
    url: `https://monitor.twilio.com/v1/Alerts/${sid}`,
  });
}
