import { randomUUID } from 'node:crypto';
import { signBody, signForm } from '../signature';
import type { Outgoing } from './attempt';
import type { Webhook } from './webhook';

const withQuery = (url: string, query: string) =>
  query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url;

/**
 * The address as it was configured (URL would change its encoding), without credentials and
 * fragment.
 */
function bareAddress(url: string) {
  const credentials = /^(https?:\/\/)([^/?#@]*)@/.exec(url)?.[2];
  const [user, ...password] = credentials?.split(':').map(decodeURIComponent) ?? [];
  return {
    bare: url.replace(/#.*$/, '').replace(/^(https?:\/\/)[^/?#@]*@/, '$1'),
    authorization:
      credentials && `Basic ${Buffer.from(`${user}:${password.join(':')}`).toString('base64')}`,
  };
}

/** The signed HTTP request of a webhook. The signature is over the address without its fragment. */
export function toOutgoing(
  { url, method, authToken, content }: Pick<Webhook, 'url' | 'method' | 'authToken' | 'content'>,
  signWithoutPort: boolean,
): Outgoing {
  const { bare, authorization } = bareAddress(url);
  const asSigned = (address: string) =>
    signWithoutPort ? address.replace(/^(https?:\/\/[^/?]+?):\d+/, '$1') : address;
  const headers = {
    accept: '*/*',
    'user-agent': 'TwilioProxy/1.1',
    'i-twilio-idempotency-token': randomUUID(),
    ...(authorization && { authorization }),
  };
  if ('json' in content) {
    const body = JSON.stringify(content.json);
    const { signature } = signBody(authToken, asSigned(bare), body);
    return {
      url: signBody(authToken, bare, body).url,
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'application/json', 'x-twilio-signature': signature },
    };
  }
  const pairs = Object.entries(content.parameters).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const form = new URLSearchParams(pairs).toString();
  if (method === 'GET') {
    const address = withQuery(bare, form);
    return {
      url: address,
      method,
      body: undefined,
      headers: { ...headers, 'x-twilio-signature': signForm(authToken, asSigned(address), {}) },
    };
  }
  return {
    url: bare,
    method,
    body: form,
    headers: {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': signForm(authToken, asSigned(bare), content.parameters),
    },
  };
}
