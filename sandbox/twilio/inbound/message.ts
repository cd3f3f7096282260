import { recordAlert } from '../alerts';
import { rfc2822 } from '../dates';
import { publish } from '../eventStreams/publish';
import { createMessage, toMessageWire } from '../messaging/create';
import { addMedium } from '../messaging/media';
import { serviceOf } from '../numbers/messagingService';
import type { Account } from '../state/account';
import type { Wire } from '../state/table';
import { sampleFile } from '../storage/storedFile';
import { TwilioError } from '../twilioError';
import { fetchTwiml, type TwimlSource } from '../twiml/fetch';
import type { Verb } from '../twiml/parse';
import type { Attempt } from '../webhooks/attempt';
import type { World } from '../world';
import { geography } from './geography';
import { optOutType } from './optOut';

/** A message from a phone to a number of an account. WhatsApp addresses carry their prefix. */
export interface InboundMessage {
  from: string;
  to: string;
  body?: string;
  /**
   * With an address, that is what the webhook names; without, Twilio's own, where the content can
   * be fetched.
   */
  media?: { contentType: string; url?: string; contentBase64?: string }[];
  /** More parameters, for instance `ProfileName`, `ButtonPayload`, `Latitude`. */
  parameters?: Record<string, string>;
}

export interface InboundResult {
  sid: string;
  /** The webhook's answer; undefined when no webhook is configured. */
  webhook: Attempt | undefined;
  /** SIDs of the messages that the answer's TwiML sent. */
  replies: string[];
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * The webhook for messages to this number: of its messaging service, unless that defers to the
 * number's own.
 */
function webhookOf(account: Account, number: Wire, service: Wire | undefined) {
  const ofService = service !== undefined && service.use_inbound_webhook_on_number !== true;
  const application = account
    .table(`api/2010-04-01/Accounts/${account.sid}/Applications`)
    .get(String(number.sms_application_sid));
  const source = application ?? number;
  const [url, method, fallbackUrl, fallbackMethod] = ofService
    ? [
        service.inbound_request_url,
        service.inbound_method,
        service.fallback_url,
        service.fallback_method,
      ]
    : [source.sms_url, source.sms_method, source.sms_fallback_url, source.sms_fallback_method];
  return {
    url: text(url),
    method: text(method) ?? 'POST',
    fallbackUrl: text(fallbackUrl),
    fallbackMethod: text(fallbackMethod),
  };
}

/**
 * Twilio's own keeping of opt-outs; a number in a messaging service opts out of the whole service.
 */
function keepOptOut(account: Account, sender: string, from: string, body: string) {
  const type = optOutType(body);
  if (type === 'STOP') account.optOuts.add(sender, from);
  if (type === 'START') account.optOuts.remove(sender, from);
  return type;
}

/** Sends the messages that TwiML asks for, and follows its redirects. */
async function run(
  world: World,
  account: Account,
  verbs: Verb[],
  source: TwimlSource,
  message: InboundMessage,
): Promise<string[]> {
  const replies: string[] = [];
  for (const verb of verbs) {
    const { name, attributes, children } = verb;
    if (name === 'Redirect') {
      const next = {
        ...source,
        url: new URL(verb.text, source.url).href,
        method: attributes.method ?? 'POST',
      };
      const { verbs: following } = await fetchTwiml(world, account, next);
      return [...replies, ...(await run(world, account, following, next, message))];
    }
    if (name !== 'Message' && name !== 'Sms') continue;
    const body =
      children
        .filter((child) => child.name === 'Body')
        .map((child) => child.text)
        .join('') || verb.text;
    const statusCallback = attributes.statusCallback ?? attributes.action;
    try {
      const sent = createMessage(
        world,
        account,
        {
          To: attributes.to ?? message.from,
          From: attributes.from ?? message.to,
          Body: body,
          MediaUrl: children.filter((child) => child.name === 'Media').map((child) => child.text),
          StatusCallback: statusCallback && new URL(statusCallback, source.url).href,
        },
        'outbound-reply',
      );
      replies.push(sent.wire.sid);
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const { url, method, resourceSid } = source;
      recordAlert(world, account, {
        errorCode: error.code,
        text: error.message,
        url,
        method,
        resourceSid,
      });
    }
  }
  return replies;
}

/**
 * Delivers a message from outside to a number: keeps it, asks the webhook, sends what its TwiML
 * says.
 */
export async function inboundMessage(
  world: World,
  message: InboundMessage,
): Promise<InboundResult> {
  const { from, to, body = '', media = [], parameters: more = {} } = message;
  const held = world.accounts.holderOf(to.replace(/^\w+:/, ''));
  if (!held) throw new Error(`No account of the simulator holds the number ${to}`);
  const { account, number } = held;
  const service = serviceOf(account, String(number.phone_number));
  const optOut = keepOptOut(account, String(service?.sid ?? to), from, body);
  const nowMs = world.now();
  const wire = toMessageWire(world, account, {
    to,
    from,
    body,
    mediaCount: media.length,
    status: 'received',
    direction: 'inbound',
    messaging_service_sid: (service?.sid as string | undefined) ?? null,
  });
  wire.date_sent = rfc2822(nowMs);
  account.messages.add(wire.sid, {
    wire,
    createdAtMs: nowMs,
    sentAtMs: nowMs,
    sender: from,
    statusCallback: undefined,
    sendAtMs: undefined,
    fate: undefined,
  });
  const mediaUrls = media.map(
    ({ url, contentType, contentBase64 }) =>
      url ??
      addMedium(
        world,
        account,
        wire.sid,
        contentBase64
          ? { contentType, content: Buffer.from(contentBase64, 'base64') }
          : sampleFile(contentType),
      ),
  );
  publish(world, account, 'com.twilio.messaging.inbound-message.received', () => [
    {
      accountSid: account.sid,
      messageSid: wire.sid,
      from,
      to,
      body,
      numMedia: media.length,
      timestamp: nowMs,
    },
  ]);
  const { url, ...webhook } = webhookOf(account, number, service);
  if (!url) return { sid: wire.sid, webhook: undefined, replies: [] };
  const source: TwimlSource = {
    kind: 'inbound-message',
    url,
    ...webhook,
    resourceSid: wire.sid,
    parameters: {
      AccountSid: account.sid,
      ApiVersion: '2010-04-01',
      Body: body,
      From: from,
      To: to,
      MessageSid: wire.sid,
      SmsMessageSid: wire.sid,
      SmsSid: wire.sid,
      SmsStatus: 'received',
      NumMedia: String(media.length),
      NumSegments: wire.num_segments,
      ...(service && { MessagingServiceSid: String(service.sid) }),
      ...(optOut && service && world.options.advancedOptOut && { OptOutType: optOut }),
      ...geography('From', from),
      ...geography('To', to),
      ...Object.fromEntries(
        media.flatMap((item, index) => [
          [`MediaUrl${index}`, mediaUrls[index]],
          [`MediaContentType${index}`, item.contentType],
        ]),
      ),
      ...more,
    },
  };
  const work = (async () => {
    const { answer, verbs } = await fetchTwiml(world, account, source);
    return {
      sid: wire.sid,
      webhook: answer,
      replies: await run(world, account, verbs, source, message),
    };
  })();
  world.schedule.run(work);
  return work;
}
