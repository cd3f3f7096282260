import { iso8601 } from './dates';
import { publish } from './eventStreams/publish';
import type { Account } from './state/account';
import type { World } from './world';

/** What went wrong between Twilio and a webhook. */
interface AlertFacts {
  errorCode: number;
  text: string;
  url: string;
  method: string;
  resourceSid: string;
  /** When it happened, for alerts of the past; now without it. */
  atMs?: number;
}

/**
 * Writes an alert to the account's monitor, and posts it to the debugger's webhook if there is one.
 */
export function recordAlert(
  world: World,
  account: Account,
  { errorCode, text, url, method, resourceSid, atMs = world.now() }: AlertFacts,
) {
  const sid = world.newSid('NO');
  const now = iso8601(atMs);
  account.alerts.add(sid, {
    sid,
    account_sid: account.sid,
    alert_text: text,
    api_version: '2010-04-01',
    date_created: now,
    date_generated: now,
    date_updated: now,
    error_code: String(errorCode),
    log_level: 'error',
    more_info: `https://www.twilio.com/docs/errors/${errorCode}`,
    request_method: method || null,
    request_url: url || null,
    request_variables: '',
    resource_sid: resourceSid,
    response_body: '',
    response_headers: '',
    service_sid: null,
    url: `https://monitor.twilio.com/v1/Alerts/${sid}`,
  });
  publish(world, account, 'com.twilio.error-logs.error.logged', () => [
    {
      account_sid: account.sid,
      error_code: String(errorCode),
      level: 'ERROR',
      sid,
      resource_sid: resourceSid,
    },
  ]);
  if (!account.debuggerUrl) return;
  // Straight to the client: an alert about an alert would never end.
  world.schedule.run(
    world.webhooks.send({
      kind: 'debugger',
      url: account.debuggerUrl,
      method: 'POST',
      authToken: account.authToken,
      accountSid: account.sid,
      resourceSid: sid,
      content: {
        parameters: {
          AccountSid: account.sid,
          Sid: sid,
          ParentAccountSid: account.isSubaccount ? account.ownerSid : '',
          Level: 'ERROR',
          Timestamp: new Date(world.now()).toISOString(),
          PayloadType: 'application/json',
          Payload: JSON.stringify({
            resource_sid: resourceSid,
            service_sid: null,
            error_code: String(errorCode),
            more_info: { Msg: text, url, requestMethod: method },
            webhook: {
              type: 'application/json',
              request: { url, method, headers: {}, parameters: {} },
              response: { status_code: null, headers: {}, body: '' },
            },
          }),
        },
      },
    }),
  );
}
