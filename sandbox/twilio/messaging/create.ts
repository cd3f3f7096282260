import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Message, MessageWire } from '../state/message';
import { contentTypeOf, sampleFile } from '../storage/storedFile';
import type { World } from '../world';
import { progress } from './lifecycle';
import { addMedium } from './media';
import { refuseOrChoose, type MessageRequest } from './refusals';
import { segments } from './segments';
import { renderTemplate, templates } from './templates';
import { isOutsideWindow, outsideWindow } from './whatsAppWindow';

type NewMessage = Pick<
  MessageWire,
  'to' | 'from' | 'body' | 'status' | 'direction' | 'messaging_service_sid'
> & {
  mediaCount: number;
};

/** The record of a message in the form of Twilio's answers. */
export function toMessageWire(
  world: World,
  account: Account,
  { to, from, body, mediaCount, ...rest }: NewMessage,
): MessageWire {
  const sid = world.newSid(mediaCount > 0 ? 'MM' : 'SM');
  const now = rfc2822(world.now());
  const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${sid}`;
  return {
    account_sid: account.sid,
    api_version: '2010-04-01',
    body,
    date_created: now,
    date_sent: null,
    date_updated: now,
    error_code: null,
    error_message: null,
    from,
    num_media: String(mediaCount),
    num_segments: String(segments(body)),
    price: null,
    price_unit: 'USD',
    sid,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
    to,
    uri: `${uri}.json`,
    ...rest,
  };
}

/** Takes a message for sending, or throws Twilio's refusal. Its first status gets no callback. */
export function createMessage(
  world: World,
  account: Account,
  request: MessageRequest,
  direction: MessageWire['direction'] = 'outbound-api',
): Message {
  const nowMs = world.now();
  const sender = refuseOrChoose(account, request, nowMs);
  const { To, MediaUrl = [], MessagingServiceSid, SendAt, ContentSid, ContentVariables } = request;
  const template = templates(account).get(ContentSid ?? '');
  const body = template ? renderTemplate(template, ContentVariables) : (request.Body ?? '');
  const service = MessagingServiceSid
    ? account.messagingServices.get(MessagingServiceSid)
    : undefined;
  const message: Message = {
    wire: toMessageWire(world, account, {
      to: To,
      from: service ? (request.From ?? null) : sender,
      body,
      mediaCount: MediaUrl.length,
      status: SendAt ? 'scheduled' : service ? 'accepted' : 'queued',
      direction,
      messaging_service_sid: MessagingServiceSid ?? null,
    }),
    createdAtMs: nowMs,
    sentAtMs: undefined,
    sender,
    sendAtMs: SendAt ? Date.parse(SendAt) : undefined,
    fate: !template && isOutsideWindow(account, To, sender, nowMs) ? outsideWindow : undefined,
    statusCallback:
      request.StatusCallback || (service?.status_callback as string | null) || undefined,
  };
  account.messages.add(message.wire.sid, message);
  for (const url of MediaUrl)
    addMedium(world, account, message.wire.sid, sampleFile(contentTypeOf(url)));
  progress(world, account, message);
  return message;
}
