import { createHash } from 'node:crypto';
import { events } from '../../../nodes/TwilioOpsTrigger/events';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from '../../unit/trigger/fakeWebhook';
import { bodyHash, formBody, sign } from '../../unit/trigger/signing';

const accountSid = `AC${'1'.repeat(32)}`;
const authToken = 'token-of-production';
const credential = {
  accounts: { account1: { name: 'production', accountSid, authToken } },
  ledgerPath: ':memory:',
};
const credentialId = freshId();
const chosen = { events: events.map(({ id }) => id) };

/** Random numbers that are the same at each run (mulberry32). */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pairsOf = (parameters: object) =>
  Object.entries({ ...parameters, AccountSid: accountSid }).map(
    ([name, value]): [string, string] => [name, String(value)],
  );
const example = (id: string) => events.find((event) => event.id === id)!.example;
const form = (id: string, query = ''): Call => {
  const pairs = pairsOf(example(id));
  return { query, body: formBody(pairs), signature: sign(authToken, productionUrl + query, pairs) };
};
const json = (value: unknown): Call => {
  const body = JSON.stringify(value);
  const query = bodyHash(body);
  return {
    query,
    body,
    contentType: 'application/json',
    signature: sign(authToken, productionUrl + query),
  };
};
const get = (): Call => {
  const query = `?${formBody(pairsOf(example('inboundMessage')))}`;
  return { method: 'GET', query, signature: sign(authToken, productionUrl + query) };
};

const genuine: Call[] = [
  form('inboundMessage'),
  form('messageStatus'),
  form('inboundCall', '?appointment=7&x='),
  form('errorAlert'),
  get(),
  json([example('eventStream'), example('verifyEvent')]),
  json(example('intelligenceTranscript')),
];

/**
 * What Twilio would have signed for this request; two requests with the same text cannot be told
 * apart by anybody.
 */
function signedText({ method, query: sent = '', body = '', contentType = '' }: Call): string {
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
const edited = (text: string, random: (below: number) => number, letters = ofBody) => {
  const place = at(text, random);
  const letter = letters[random(letters.length)]!;
  const [before, after] = [text.slice(0, place), text.slice(place)];
  return [before + letter + after, before + after.slice(1), before + letter + after.slice(1)][
    random(3)
  ]!;
};

const mutations: Mutation[] = [
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
