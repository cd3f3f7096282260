import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger, Wait } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { noteAnswered } from '../../../lib/waiting/answered';
import { tellKeptAnswers } from '../../../lib/waiting/keptAnswers';
import { mayAskHeader, proofHeader, proofOf } from '../../../lib/waiting/proof';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from './fakeWebhook';
import { formBody, sign } from './signing';
import { person } from '../../support/person';

const accountSid = `AC${'1'.repeat(32)}`;
const authToken = 'token';
const ann = person('+15005550030');
const number = '+15005550006';

let folder: string;
let ledger: Ledger;
let ledgerPath: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trigger-'));
  ledgerPath = join(folder, 'ledger.sqlite');
  ledger = await openLedger({ kind: 'sqlite', path: ledgerPath });
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const wait = async (more: Partial<Wait>) =>
  ledger.waits.create({
    waitId: 'w',
    kind: 'reply',
    account: accountSid,
    recipient: ann,
    sender: number,
    resumeUrl: 'http://n8n/webhook-waiting/1',
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + 60_000),
    ...more,
  });

const form = (parameters: Record<string, string>, query = ''): Call => {
  const pairs = Object.entries({ ...parameters, AccountSid: accountSid });
  return { query, body: formBody(pairs), signature: sign(authToken, productionUrl + query, pairs) };
};
let messages = 0;
const message = (Body = 'Yes please', more = {}) =>
  form({ MessageSid: `SM${(messages += 1)}`, From: ann, To: number, Body, ...more });
const status = (MessageStatus: string, query: string) =>
  form({ MessageSid: 'SM1', MessageStatus }, query);

type Answer = number | [status: number, body: string];
interface Post {
  url: string;
  body: Record<string, unknown>;
  proof: string | null;
  mayAsk: string | null;
}

let answering: Array<{ answers: Answer[]; posts: Post[] }> = [];
/** From now on n8n answers resumptions with these, the last one from then on. */
function n8nAnswering(answers: Answer[]): Post[] {
  const posts: Post[] = [];
  answering = [{ answers, posts }];
  return posts;
}
beforeEach(() => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, { headers, body } = {}) => {
    const [{ answers, posts }] = answering as [(typeof answering)[0]];
    const [proof, mayAsk] = [proofHeader, mayAskHeader].map((name) =>
      new Headers(headers).get(name),
    ) as [string | null, string | null];
    posts.push({ url: String(url), body: JSON.parse(String(body)), proof, mayAsk });
    const answer = answers[Math.min(posts.length, answers.length) - 1]!;
    if (answer === 0) throw new Error('ECONNREFUSED');
    if (answer === 200) return Response.json({ resumed: true });
    return typeof answer === 'number'
      ? Response.json({ code: 0, message: 'Not now' }, { status: answer })
      : new Response(answer[1], { status: answer[0] });
  });
});
afterEach(() => jest.restoreAllMocks());

/**
 * Calls the trigger, with an n8n that answers a resumption with these statuses, the last one from
 * then on.
 */
async function call(
  request: Call,
  {
    events = ['inboundMessage'],
    answers = [200],
    parameters = {},
    accounts = {},
  }: { accounts?: object; events?: string[]; answers?: Answer[]; parameters?: object } = {},
) {
  const fake = fakeWebhook(request, {
    credential: {
      accounts: { account1: { name: 'main', accountSid, authToken }, ...accounts },
      ledgerPath,
    },
    credentialId: freshId(),
    parameters: { events, ...parameters },
  });
  const posts = n8nAnswering(answers);
  const result = await receive(fake.n8n);
  return { ...fake, result, posts, items: result.workflowData?.[0] ?? [] };
}

const taken = async (waitId: string) => {
  while (await ledger.waits.find(waitId)) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('an execution that waits', () => {
  it('for a reply goes on with it; the workflow runs only if it was asked for awaited replies', async () => {
    await wait({ waitId: 'reply' });
    const { posts, items } = await call(message());
    await taken('reply');
    expect(posts).toMatchObject([
      {
        url: 'http://n8n/webhook-waiting/1',
        body: { event: 'awaitedReply', data: { Body: 'Yes please' }, account: 'main' },
      },
    ]);
    expect(items).toEqual([]);
    await wait({ waitId: 'reply' });
    expect((await call(message(), { events: ['awaitedReply'] })).items).toMatchObject([
      { json: { event: 'awaitedReply' } },
    ]);
    await taken('reply');
    // Nobody waits any more.
    expect((await call(message())).items).toMatchObject([{ json: { event: 'inboundMessage' } }]);
  });

  it('for a reply hears no other account of the credential, whose own wait gets it', async () => {
    const staging = { accountSid: `AC${'2'.repeat(32)}`, authToken: 'token of staging' };
    await wait({ waitId: 'production' });
    await wait({ waitId: 'staging', account: staging.accountSid });
    const pairs = Object.entries({
      ...{ MessageSid: 'SM of staging', From: ann, To: number, Body: 'Yes' },
      AccountSid: staging.accountSid,
    });
    await call(
      { body: formBody(pairs), signature: sign(staging.authToken, productionUrl, pairs) },
      {
        accounts: { account2: { name: 'staging', ...staging } },
        parameters: { options: { anyAccount: true } },
      },
    );
    await taken('staging');
    expect(await ledger.waits.find('production')).not.toBeNull();
    await ledger.waits.take('production');
  });

  it('for its page only is told of no reply, which starts the workflow', async () => {
    await wait({ waitId: 'page', kind: 'page' });
    const { posts, items } = await call(message('Yes'));
    expect(posts).toEqual([]);
    expect(items).toMatchObject([{ json: { event: 'inboundMessage' } }]);
    expect(await ledger.waits.find('page')).not.toBeNull();
    await ledger.waits.take('page');
  });

  describe('for the answer to a question', () => {
    const entries = async (Body: string, question: string, From: string) => {
      const who = person(From);
      await wait({ waitId: `q ${Body}`, recipient: who, question });
      const { items } = await call(message(Body, { From }), {
        events: ['inboundMessage', 'awaitedReply'],
      });
      await ledger.waits.take(`q ${Body}`);
      const all = await ledger.consent.eventsOf([who]);
      return { kinds: all.get(who)!.map(({ kind }) => kind), items };
    };

    it.each([
      ['no', 'Do you still want messages from us?', ['revoke']],
      ['cancel', 'Your table is booked for 8. Keep or cancel it?', []],
      ['No', 'Approve the invoice of 40 dollars?', []],
      ['Stop all', 'Approve the invoice of 40 dollars?', ['revoke']],
      ['unsubscribe me please', 'Approve the invoice of 40 dollars?', ['revoke']],
    ])('reads %j after %j', async (text, question, kinds) => {
      const from = `+1500555${1000 + text.length * 10 + question.length}`;
      expect((await entries(text, question, from)).kinds).toEqual(kinds);
    });

    it('tells the workflow what it read', async () => {
      const question = 'Which voice do you sing in our choir?';
      const { items } = await entries('Alto', question, '+525512345670');
      expect(items).toMatchObject([{ json: { optOut: { kind: 'none', review: false } } }]);
    });
  });

  it('whose language is that of their earlier messages', async () => {
    const From = '+525512345671';
    const optOut = async (Body: string) =>
      (await call(message(Body, { From }))).items.map(({ json }) => json.optOut);
    expect(await optOut('Sounds good, I will be there on Tuesday')).toMatchObject([
      { kind: 'none' },
    ]);
    expect(await optOut('Fin')).toMatchObject([{ kind: 'none' }]);
    expect(await optOut('Alto')).toMatchObject([{ kind: 'none' }]);
  });

  describe('with a reply that decides nothing', () => {
    const unclear: Answer = [200, JSON.stringify({ resumed: false, ask: 'YES or NO?' })];

    it('has the person asked again, and takes the next reply', async () => {
      await wait({ waitId: 'ask' });
      const first = await call(message('Perhaps'), { answers: [unclear] });
      expect(first.result.webhookResponse).toContain('<Message>YES or NO?</Message>');
      expect(first.posts.map(({ mayAsk }) => mayAsk)).toEqual(['yes']);
      expect(first.items).toEqual([]);
      expect(await ledger.waits.find('ask')).not.toBeNull();
      expect(await ledger.waits.answered(new Date())).toEqual([]);
      const second = await call(message('Yes'));
      expect(second.result.webhookResponse).not.toContain('Message');
      await taken('ask');
    });

    it('whatever else the trigger would have answered', async () => {
      for (const respond of ['workflow', 'twiml', 'message']) {
        await wait({ waitId: `ask ${respond}` });
        const { sent, result } = await call(message('Perhaps'), {
          answers: [unclear],
          events: ['inboundMessage', 'awaitedReply'],
          parameters: { respond, twiml: '<Response><Message>x</Message></Response>', message: 'x' },
        });
        expect(`${sent.body}${String(result.webhookResponse)}`).toContain('YES or NO?');
        await ledger.waits.take(`ask ${respond}`);
      }
    });
  });

  it('for a reply to a messaging service is found by that', async () => {
    await wait({ waitId: 'service', sender: 'MG1' });
    await call(message('Hi', { MessagingServiceSid: 'MG1' }));
    await taken('service');
  });

  it('is told of an opt-out, which stays an inbound message', async () => {
    await wait({ waitId: 'stop' });
    const { posts, items } = await call(message('STOP'));
    await taken('stop');
    expect(posts).toMatchObject([{ body: { optOut: { kind: 'stop' } } }]);
    expect(items).toMatchObject([{ json: { event: 'inboundMessage' } }]);
  });

  it('first goes on first, one for each answer', async () => {
    await wait({ waitId: 'later', createdAt: new Date(2_000) });
    await wait({ waitId: 'first', createdAt: new Date(1_000) });
    await call(message());
    await taken('first');
    expect(await ledger.waits.find('later')).not.toBeNull();
    await ledger.waits.take('later');
  });

  it('for a delivery goes on with its end, found by the URL of the callback', async () => {
    await wait({ waitId: 'delivery', kind: 'delivery', recipient: null });
    expect((await call(status('sent', '?wait=delivery'), { events: [] })).posts).toEqual([]);
    const { posts } = await call(status('delivered', '?wait=delivery'), { events: [] });
    await taken('delivery');
    expect(posts).toMatchObject([
      { body: { event: 'messageStatus', data: { MessageStatus: 'delivered' } } },
    ]);
    expect((await call(status('delivered', '?wait=gone'), { events: [] })).posts).toEqual([]);
  });

  it.each([[[409, 409, 200]], [[0, 503, 200]]])(
    'is told until n8n takes it (%j)',
    async (answers) => {
      await wait({ waitId: 'again' });
      const { posts } = await call(message(), { answers });
      await taken('again');
      expect(posts).toHaveLength(3);
    },
  );

  const over = (message: string) => JSON.stringify({ code: 0, message });
  it.each<[string, Answer]>([
    ['failed or was stopped', [409, over('The execution "1" has finished with error.')]],
    ['ended', [409, over('The execution "1 has finished already.')]],
    ['ended, as an approval', [200, '<title>No action required</title>']],
    ['was deleted', [404, over('The execution "1" does not exist.')]],
    [
      'waits elsewhere',
      [404, over('The workflow for execution "1" does not contain a waiting webhook with …')],
    ],
    ['is another of this id', [401, '{"error":"Invalid token"}']],
    ['is another of this id, as an approval', [401, '<title>Invalid Form Link</title>']],
    ['waits for something else', [410, '{"resumed":false}']],
  ])('that %s frees the message, which starts the workflow in the same call', async (_, answer) => {
    await wait({ waitId: 'over' });
    const { posts, items } = await call(message(), { answers: [answer] });
    expect(posts).toHaveLength(1);
    expect(items).toMatchObject([{ json: { event: 'inboundMessage' } }]);
    expect(await ledger.waits.find('over')).toBeNull();
  });

  it('that is over leaves the answer to the next one', async () => {
    await wait({ waitId: 'dead', createdAt: new Date(1_000) });
    await wait({ waitId: 'alive', createdAt: new Date(2_000), resumeUrl: 'http://n8n/2' });
    const { posts, items } = await call(message(), {
      answers: [[404, over('The execution "1" does not exist.')], 200],
    });
    expect(posts.map(({ url }) => url)).toEqual(['http://n8n/webhook-waiting/1', 'http://n8n/2']);
    expect(items).toEqual([]);
    expect(await ledger.waits.find('alive')).toBeNull();
  });

  describe('of which it is not known whether it was told', () => {
    const lost: Answer = [502, 'Bad Gateway'];
    const ended: Answer = [409, over('The execution "1 has finished already.')];
    const asked = async (name: string) => {
      await wait({ waitId: `${name} 1`, createdAt: new Date(1_000) });
      await wait({ waitId: `${name} 2`, createdAt: new Date(2_000), resumeUrl: 'http://n8n/2' });
    };

    it('keeps its answer from the next one where it went on with it', async () => {
      await asked('taken');
      const first = (await ledger.waits.find('taken 1'))!;
      const reply = message();
      const sid = new URLSearchParams(reply.body).get('MessageSid')!;
      const calling = call(reply, { answers: [lost, ended] });
      while (jest.mocked(fetch).mock.calls.length === 0) await new Promise(setImmediate);
      await noteAnswered(ledger, first, sid);
      const { posts, items } = await calling;
      expect(posts.map(({ url }) => url)).toEqual(Array(2).fill('http://n8n/webhook-waiting/1'));
      expect(items).toEqual([]);
      expect(await ledger.waits.find('taken 2')).not.toBeNull();
      await ledger.waits.take('taken 2');
    });

    it('leaves it to the next one where it was stopped', async () => {
      await asked('stopped');
      const { posts, items } = await call(message(), { answers: [lost, ended, 200] });
      expect(posts.at(-1)!.url).toBe('http://n8n/2');
      expect(items).toEqual([]);
    });
  });

  describe('for a message that is delivered again, since the process that had it has died', () => {
    /** As the process had left the ledger. */
    const left = async (waitId: string, reply: Call, more: Partial<Wait> = {}) => {
      await wait({ waitId, ...more });
      const data = Object.fromEntries(new URLSearchParams(reply.body));
      const json = { event: 'awaitedReply', data, crm: { at: 'some time before' } };
      await ledger.waits.keepAnswer(waitId, JSON.stringify(json));
      return (await ledger.waits.find(waitId))!;
    };
    const sidOf = ({ body }: Call) => new URLSearchParams(body).get('MessageSid')!;

    it('is told, where that had only found it', async () => {
      const yes = message('Yes');
      await wait({ waitId: 'found' });
      const { posts, items } = await call(yes);
      expect([posts.length, items]).toEqual([1, []]);
      await taken('found');
    });

    it('is told what that had kept for it, and starts nothing else', async () => {
      const yes = message('Yes');
      await left('kept', yes);
      await wait({ waitId: 'next', createdAt: new Date(Date.now() + 1_000) });
      const { posts, items } = await call(yes);
      expect(posts).toMatchObject([{ body: { crm: { at: 'some time before' } } }]);
      expect(items).toEqual([]);
      expect(await ledger.waits.find('next')).not.toBeNull();
      await ledger.waits.take('next');
    });

    it('is not told twice, nor is another, where it went on with it', async () => {
      const yes = message('Yes');
      const first = await left('went on', yes);
      await noteAnswered(ledger, first, sidOf(yes));
      await wait({ waitId: 'another' });
      for (const open of ['went on', 'another', 'none']) {
        const { posts, items } = await call(yes);
        expect([posts, items]).toEqual([[], []]);
        await ledger.waits.take(open);
      }
      expect((await call(yes, { events: ['awaitedReply'] })).items).toHaveLength(1);
    });

    it('frees it where it is over by now', async () => {
      const yes = message('Yes');
      await left('ended', yes);
      const { items } = await call(yes, {
        answers: [[404, over('The execution "1" does not exist.')]],
      });
      expect(items).toMatchObject([{ json: { event: 'inboundMessage' } }]);
    });

    it('leaves it to the next one, also where any process tells what was kept', async () => {
      const yes = message('Yes');
      await left('ended', yes, { createdAt: new Date(1_000) });
      await wait({ waitId: 'next', resumeUrl: 'http://n8n/2' });
      const posts = n8nAnswering([[404, over('The execution "1" does not exist.')], 200]);
      await tellKeptAnswers(ledger);
      await taken('next');
      expect(posts.map(({ url }) => url)).toEqual(['http://n8n/webhook-waiting/1', 'http://n8n/2']);
    });
  });

  it('answers one question with one message, also where another process had it before', async () => {
    const yes = message('Yes');
    await wait({ waitId: 'one' });
    const one = (await ledger.waits.find('one'))!;
    await call(yes);
    await taken('one');
    // What the node notes when it goes on.
    await noteAnswered(ledger, one, new URLSearchParams(yes.body).get('MessageSid')!);
    expect((await call(yes)).items).toEqual([]);
    await wait({ waitId: 'two' });
    const { posts, items } = await call(yes);
    expect([posts, items]).toEqual([[], []]);
    await ledger.waits.take('two');
  });

  it('is not told by a status of another account, nor of something else', async () => {
    for (const kind of ['reply', 'page'] as const) {
      await wait({ waitId: kind, kind });
      expect((await call(status('delivered', `?wait=${kind}`), { events: [] })).posts).toEqual([]);
      await ledger.waits.take(kind);
    }
    await wait({ waitId: 'theirs', kind: 'delivery', account: `AC${'9'.repeat(32)}` });
    expect((await call(status('delivered', '?wait=theirs'), { events: [] })).posts).toEqual([]);
    await ledger.waits.take('theirs');
  });

  it('takes no second message while the first is on its way', async () => {
    await wait({ waitId: 'busy' });
    await ledger.waits.keepAnswer('busy', '{}');
    const { posts, items } = await call(message('And another thing'));
    expect(posts).toEqual([]);
    expect(items).toMatchObject([{ json: { event: 'inboundMessage' } }]);
    await ledger.waits.take('busy');
  });

  it.each<[string, Answer]>([
    ['a proxy that does not find n8n', [404, 'Tunnel not found']],
    ['a page to sign in', [200, '<html>Sign in</html>']],
    ['an execution not saved yet', [409, over('The execution "1" is running already.')]],
  ])('is not given up for %s', async (_, answer) => {
    await wait({ waitId: 'kept' });
    const { posts, items } = await call(message(), { answers: [answer, 200] });
    expect(posts).toHaveLength(2);
    expect(items).toEqual([]);
  });

  it('gets a proof that differs for each wait, and that no address shows', async () => {
    await wait({ waitId: 'proven', createdAt: new Date(1_000) });
    const first = (await ledger.waits.find('proven'))!;
    const { posts } = await call(message());
    expect(posts[0]!.proof).toBe(await proofOf(ledger, first));
    expect(posts[0]!.proof).not.toBe(
      await proofOf(ledger, { ...first, createdAt: new Date(2_000) }),
    );
  });

  it('of two callbacks at once goes on with one, and the other does not knock for ever', async () => {
    await wait({ waitId: 'both', kind: 'delivery', recipient: null });
    await Promise.all([
      call(status('delivered', '?wait=both'), { events: [] }),
      call(status('read', '?wait=both'), { events: [] }),
    ]);
    await taken('both');
    expect(jest.mocked(fetch)).toHaveBeenCalledTimes(1);
  });

  it('is told by the next process what the last one could not tell any more', async () => {
    await wait({ waitId: 'left' });
    const json = { event: 'awaitedReply', data: { Body: 'Yes' } };
    await ledger.waits.keepAnswer('left', JSON.stringify(json));
    await ledger.waits.keepAnswer('left', '{"a later answer":"changes nothing"}');
    const posts = n8nAnswering([200]);
    await tellKeptAnswers(ledger);
    await taken('left');
    expect(posts).toMatchObject([{ url: 'http://n8n/webhook-waiting/1', body: json }]);
    expect(await ledger.waits.answered(new Date())).toEqual([]);
  });
});
