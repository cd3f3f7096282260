import { createHash } from 'node:crypto';
import { events } from '../../../nodes/TwilioOpsTrigger/events';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from '../../unit/trigger/fakeWebhook';
import { generator } from '../../support/generator';
import { bodyHash, formBody, sharedKeySettings, sign } from '../../unit/trigger/signing';

/** The trigger serves the first; the second is in the same credential. */
const accountSid = `AC${'1'.repeat(32)}`;
const [authToken, sharedKey] = ['token-of-production', 'key-of-production'];
const other = {
  name: 'staging',
  accountSid: `AC${'2'.repeat(32)}`,
  authToken: 'token-of-staging',
  sharedKey: 'key-of-staging',
};
const credential = {
  accounts: { account1: { name: 'production', accountSid, authToken, sharedKey }, account2: other },
  ledgerPath: ':memory:',
};
const credentialId = freshId();
const chosen = { events: events.map(({ id }) => id) };

const pairsOf = (parameters: object, sid = accountSid) =>
  Object.entries({ ...parameters, AccountSid: sid }).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
const example = (id: string) => events.find((event) => event.id === id)!.example;

/** By whom a request is signed: the token or the shared key of an account. */
interface Signer {
  secret?: string;
  sid?: string;
  isShared?: boolean;
}

const signed = (
  { secret = authToken, isShared }: Signer,
  url: string,
  pairs: ReadonlyArray<readonly [string, string]> = [],
): Pick<Call, 'signature' | 'settings'> =>
  isShared
    ? { signature: sign(secret, url, pairs, 'sha256'), settings: sharedKeySettings }
    : { signature: sign(secret, url, pairs) };

const form = (id: string, query = '', signer: Signer = {}): Call => {
  const pairs = pairsOf(example(id), signer.sid);
  return { query, body: formBody(pairs), ...signed(signer, productionUrl + query, pairs) };
};
/** Events as JSON, of the account that signs them. */
const json = (value: unknown, signer: Signer = {}): Call => {
  const body = JSON.stringify(value).replaceAll(/AC0{31}1/g, signer.sid ?? accountSid);
  const query = bodyHash(body);
  return { query, body, contentType: 'application/json', ...signed(signer, productionUrl + query) };
};
const get = (): Call => {
  const query = `?${formBody(pairsOf(example('inboundMessage')))}`;
  return { method: 'GET', query, ...signed({}, productionUrl + query) };
};

const byKey: Signer = { secret: sharedKey, isShared: true };
const genuine: Call[] = [
  form('inboundMessage'),
  form('messageStatus'),
  form('inboundCall', '?appointment=7&x='),
  form('errorAlert'),
  get(),
  json([example('eventStream'), example('verifyEvent')]),
  json(example('intelligenceTranscript')),
  form('inboundMessage', '?a=1', byKey),
  json(example('eventStream'), byKey),
];

const ofOther: Signer = { secret: other.authToken, sid: other.accountSid };
/** Of an account that the trigger does not serve: genuine elsewhere, and refused here. */
const foreign: Call[] = [
  form('inboundMessage', '', ofOther),
  json(example('eventStream'), ofOther),
  form('messageStatus', '', { ...ofOther, secret: other.sharedKey, isShared: true }),
  // The served account's name under the other one's signature, and the other way round.
  form('inboundMessage', '', { secret: other.authToken }),
  form('inboundMessage', '', { sid: other.accountSid }),
  json(example('eventStream'), { sid: other.accountSid }),
];

/**
 * What Twilio would have signed for this request; two requests with the same text cannot be told
 * apart by anybody.
 */
function signedText(call: Call): string {
  const { method, query: sent = '', body = '', contentType = '', settings = '' } = call;
  return `${settings} ${coveredText({ method, sent, body, contentType })}`;
}

function coveredText({
  method,
  sent,
  body,
  contentType,
}: Record<'sent' | 'body' | 'contentType', string> & Pick<Call, 'method'>): string {
  // `?x` says the same as `?x=`: Twilio's older back ends sign the latter.
  const query = new URLSearchParams(sent).toString();
  if (/bodySHA256=/.test(query))
    return `hashed ${createHash('sha256').update(body).digest('hex')} ${query}`;
  if (method === 'GET' || body === '') return productionUrl + query;
  if (!contentType.startsWith('application/x-www-form-urlencoded') && contentType !== '')
    return `unsigned ${body}`;
  const pairs = [
    ...new Map([...new URLSearchParams(body)].map((pair) => [pair.join('\0'), pair])).values(),
  ];
  return productionUrl + query + pairs.sort().flat().join('');
}

type Mutation = (call: Call, random: (below: number) => number) => Call;
const at = (text: string, random: (below: number) => number) => random(text.length + 1);
/** What may stand in a request's target, and in a body. */
const ofTarget = 'abcXYZ019=&%+?/;';
const ofBody = `${ofTarget} #\u00e9`;
const boundary = 'x7';
/** A form as a browser sends it with files; n8n takes it apart before we are asked. */
const multipart = (body: string) =>
  [...new URLSearchParams(body)]
    .map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join('') + `--${boundary}--\r\n`;

const edited = (text: string, random: (below: number) => number, letters = ofBody) => {
  const place = at(text, random);
  const letter = letters[random(letters.length)]!;
  const [before, after] = [text.slice(0, place), text.slice(place)];
  return [before + letter + after, before + after.slice(1), before + letter + after.slice(1)][
    random(3)
  ]!;
};

const mutations: Mutation[] = [
  (call, random) => ({
    ...call,
    body: multipart(random(2) ? (call.body ?? '') : 'Body=STOP'),
    contentType: `multipart/form-data; boundary=${[boundary, '', '"', 'y'][random(4)]!}`,
  }),
  (call) => ({
    ...call,
    body: JSON.stringify(Object.fromEntries(new URLSearchParams(call.body))),
    contentType: 'application/json',
  }),
  (call, random) => ({
    ...call,
    body: ['null', '[]', '{', '"STOP"', '[null]', (call.body ?? '').slice(1)][random(6)]!,
    contentType: 'application/json',
  }),
  (call, random) => ({
    ...call,
    settings: [undefined, '', sharedKeySettings, 'key=x,algorithm=HMAC_SHA512'][random(4)],
  }),
  // The token in place of the key, and the other way round.
  (call, random) => {
    const isShared = random(2) === 1;
    const secret = isShared ? authToken : sharedKey;
    const pairs = [...new URLSearchParams(call.body)];
    return { ...call, ...signed({ secret, isShared }, productionUrl + (call.query ?? ''), pairs) };
  },
  (_call, random) => foreign[random(foreign.length)]!,
  (call, random) => ({
    ...call,
    body: (call.body ?? '').replaceAll(accountSid, random(2) ? other.accountSid : ''),
  }),
  (call) => ({ ...call, body: `${call.body ?? ''}&AccountSid=${other.accountSid}` }),
  (call, random) => ({ ...call, body: edited(call.body ?? '', random) }),
  (call, random) => ({
    ...call,
    query: `?${edited((call.query ?? '').slice(1), random, ofTarget)}`,
  }),
  (call, random) => ({ ...call, signature: edited(call.signature ?? '', random) }),
  (call) => ({ ...call, signature: undefined }),
  (call, random) => ({ ...call, signature: genuine[random(genuine.length)]!.signature }),
  (call, random) => ({ ...call, body: genuine[random(genuine.length)]!.body ?? '' }),
  (call, random) => ({ ...call, query: genuine[random(genuine.length)]!.query ?? '' }),
  (call, random) => ({
    ...call,
    contentType: ['application/json', 'text/plain', 'multipart/form-data', 'application/xml', ''][
      random(5)
    ],
  }),
  (call) => ({ ...call, method: call.method === 'GET' ? 'POST' : 'GET' }),
  (call, random) => ({
    ...call,
    body: `${call.body ?? ''}&${['OptOutType=STOP', 'AccountSid=', 'Body=x', 'bodySHA256=1'][random(4)]!}`,
  }),
  (call) => ({
    ...call,
    query: `${call.query ?? ''}${call.query ? '&' : '?'}bodySHA256=${createHash('sha256')
      .update(call.body ?? '')
      .digest('hex')}`,
  }),
  (call, random) => ({
    ...call,
    signature: sign(
      ['', 'undefined', 'null', accountSid][random(4)]!,
      productionUrl + (call.query ?? ''),
      [...new URLSearchParams(call.body)],
    ),
  }),
];

describe('100,000 changed requests', () => {
  it('start as genuine ones, before they are changed', async () => {
    for (const call of genuine) {
      const { n8n } = fakeWebhook(call, { credential, credentialId, parameters: chosen });
      expect((await receive(n8n)).workflowData).toBeDefined();
    }
  });

  it('start no execution', async () => {
    const random = generator(20261122);
    let tried = 0;
    while (tried < 100_000) {
      const original = genuine[random(genuine.length)]!;
      let changed = original;
      for (let times = random(3); times >= 0; times -= 1)
        changed = mutations[random(mutations.length)]!(changed, random);
      const isUnchanged =
        changed.signature === original.signature && signedText(changed) === signedText(original);
      // Another genuine request, signature and all.
      const isOther = genuine.some(
        (call) => call.signature === changed.signature && signedText(call) === signedText(changed),
      );
      if (isUnchanged || isOther) continue;
      tried += 1;
      const { n8n, sent } = fakeWebhook(changed, { credential, credentialId, parameters: chosen });
      const result = await receive(n8n);
      if (result.workflowData !== undefined || sent.status !== 403)
        throw new Error(`Taken for genuine: ${JSON.stringify(changed)}`);
    }
    expect(tried).toBe(100_000);
  }, 300_000);
});
