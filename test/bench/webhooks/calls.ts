import { PRODUCTION } from '../../../sandbox/twilio/seed';
import { signBody, signForm } from '../../../sandbox/twilio/signature';
import type { Call } from './load';

const form = (
  url: string,
  path: string,
  parameters: Record<string, string>,
  token: string,
): Call => ({
  path,
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': signForm(token, url + path, parameters),
  },
  body: new URLSearchParams(parameters).toString(),
});

const sidOf = (prefix: string, index: number) => prefix + index.toString(16).padStart(32, '0');

/** An inbound message, of another person each time. */
export const inboundMessage = (
  url: string,
  path: string,
  index: number,
  token: string = PRODUCTION.authToken,
) =>
  form(
    url,
    path,
    {
      MessageSid: sidOf('SM', index),
      SmsStatus: 'received',
      AccountSid: PRODUCTION.sid,
      NumMedia: '0',
      NumSegments: '1',
      ApiVersion: '2010-04-01',
      From: `+1500${6_000_000 + index}`,
      To: '+15005550006',
      Body: 'Hello, I would like to come on Monday',
      FromCity: '',
      FromCountry: 'US',
    },
    token,
  );

export const messageStatus = (url: string, path: string, index: number) =>
  form(
    url,
    path,
    {
      MessageSid: sidOf('SM', index),
      MessageStatus: 'delivered',
      SmsStatus: 'delivered',
      AccountSid: PRODUCTION.sid,
      From: '+15005550006',
      To: `+1500${6_000_000 + index}`,
      ApiVersion: '2010-04-01',
    },
    PRODUCTION.authToken,
  );

/** A delivery of Event Streams with so many events. */
export function eventStream(url: string, path: string, index: number, events = 1): Call {
  const body = JSON.stringify(
    Array.from({ length: events }, (_, place) => ({
      specversion: '1.0',
      type: 'com.twilio.messaging.inbound-message.received',
      source: '/inbound',
      id: `EZ${index}-${place}`,
      datacontenttype: 'application/json',
      time: '2026-11-27T10:00:00.000Z',
      data: {
        accountSid: PRODUCTION.sid,
        messageSid: sidOf('SM', place),
        from: '+15006000000',
        to: '+15005550006',
        body: 'Hello',
        numMedia: 0,
      },
    })),
  );
  const signed = signBody(PRODUCTION.authToken, url + path, body);
  return {
    path: signed.url.slice(url.length),
    headers: { 'content-type': 'application/json', 'x-twilio-signature': signed.signature },
    body,
  };
}
