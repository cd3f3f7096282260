import type { Account } from '../state/account';
import type { Message } from '../state/message';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';

/** The time of a delivery receipt in Twilio's form, `YYMMDDhhmm`. */
const rawDlrDoneDate = (timeMs: number) =>
  new Date(timeMs).toISOString().replace(/\D/g, '').slice(2, 12);

/** Posts a message's present status to its status callback, if it has one. */
export function postStatus(world: World, account: Account, message: Message): void {
  if (!message.statusCallback) return;
  const { sid, status, to, error_code: errorCode, messaging_service_sid: service } = message.wire;
  const done = ['delivered', 'undelivered'].includes(status);
  const parameters = {
    AccountSid: account.sid,
    ApiVersion: '2010-04-01',
    From: message.sender ?? '',
    ...(service && { MessagingServiceSid: service }),
    MessageSid: sid,
    MessageStatus: status,
    SmsSid: sid,
    SmsStatus: status,
    To: to,
    ...(errorCode !== null && { ErrorCode: String(errorCode) }),
    ...(status === 'read' && { EventType: 'READ' }),
    ...(done && { RawDlrDoneDate: rawDlrDoneDate(world.now()) }),
  };
  world.schedule.run(
    deliver(world, account, {
      kind: 'message-status',
      url: message.statusCallback,
      method: 'POST',
      resourceSid: sid,
      content: { parameters },
    }),
  );
}
