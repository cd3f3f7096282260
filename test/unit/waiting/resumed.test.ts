import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IWebhookFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { hasAnswered } from '../../../lib/waiting/answered';
import { mayAskHeader, proofHeader, proofOf } from '../../../lib/waiting/proof';
import { waitIdOf } from '../../../lib/waiting/waitId';
import { resumed } from '../../../nodes/TwilioOps/resume/resumed';

let folder: string;
let ledger: Ledger;
let ledgerPath: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'resumed-'));
  ledgerPath = join(folder, 'ledger.sqlite');
  ledger = await openLedger({ kind: 'sqlite', path: ledgerPath });
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const account = { name: 'main', accountSid: `AC${'1'.repeat(32)}`, authToken: 'token' };
const place = (executionId: string) => ({
  getInstanceId: () => 'instance',
  getExecutionId: () => executionId,
  getNode: () => ({ id: 'node' }),
});

/** Posts to the address of a waiting execution, and gives what n8n would do. */
async function post(
  body: unknown,
  {
    execution = '1',
    proof,
    mayAsk,
    parameters = {},
  }: {
    execution?: string;
    proof?: string;
    mayAsk?: string | undefined;
    parameters?: Record<string, unknown>;
  } = {},
) {
  const sent = { status: 0, text: '' };
  const response = {
    writeHead(status: number) {
      sent.status = status;
      return response;
    },
    end: (text: string) => void (sent.text = text),
  };
  const values: Record<string, unknown> = {
    operation: 'sendAndWait',
    responseType: 'approval',
    message: 'Pay?',
    ...parameters,
  };
  const n8n = {
    ...place(execution),
    getNodeParameter: (name: string, fallback?: unknown) => values[name] ?? fallback,
    getRequestObject: () => ({ method: 'POST' }),
    getHeaderData: () => ({
      ...(proof !== undefined && { [proofHeader]: proof }),
      ...(mayAsk !== undefined && { [mayAskHeader]: mayAsk }),
    }),
    getBodyData: () => body,
    getResponseObject: () => response,
    getCredentials: async () => ({ accounts: { account1: account }, ledgerPath }),
    logger: { warn() {} },
  };
  const { workflowData } = await resumed(n8n as unknown as IWebhookFunctions);
  return { ...sent, item: workflowData?.[0]?.[0]?.json };
}

async function waiting(execution: string, named?: string) {
  const waitId = named ?? (await waitIdOf(place(execution), ledger));
  await ledger.waits.create({
    waitId,
    kind: 'reply',
    account: account.accountSid,
    recipient: null,
    sender: null,
    resumeUrl: 'http://n8n/webhook-waiting/1',
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + 60_000),
  });
  return (await ledger.waits.find(waitId))!;
}

const reply = { event: 'awaitedReply', data: { Body: 'yes', From: '+15005550010' } };

describe('what is posted to the page of an approval', () => {
  it.each([undefined, null, '', 'junk', 7, [], {}, { decision: 'maybe' }, { data: null }, reply])(
    'shows the page again, decides nothing and leaves the wait alive: %j',
    async (body) => {
      const { waitId } = await waiting('page');
      const { status, text, item } = await post(body, { execution: 'page' });
      expect([status, item]).toEqual([400, undefined]);
      expect(text).toContain('value="approve"');
      expect(await ledger.waits.find(waitId)).not.toBeNull();
    },
  );

  it('goes on with a wait that an earlier version has named', async () => {
    const unkeyed = createHash('sha256').update('instance/former/node').digest('base64url');
    await waiting('former', unkeyed);
    const { item } = await post({ decision: 'approve' }, { execution: 'former' });
    expect(item).toMatchObject({ data: { approved: true } });
    expect(await ledger.waits.find(unkeyed)).toBeNull();
  });

  it('is a decision once', async () => {
    const { waitId } = await waiting('once');
    const approve = async () => post({ decision: 'approve' }, { execution: 'once' });
    const both = await Promise.all([approve(), approve()]);
    expect(both.map(({ item }) => item).filter(Boolean)).toEqual([
      { data: { approved: true }, wait: { outcome: 'approved', by: 'page' } },
    ]);
    expect(await ledger.waits.find(waitId)).toBeNull();
  });
});

describe('what poses as a reply', () => {
  it.each([
    ['no text', { data: { Body: 5 } }],
    ['no data', {}],
    ['a list', ['a']],
    ['a text without end', { data: { Body: `yes${'\n'.repeat(500_000)}x` } }],
  ])('reads nothing of what comes without proof: %s', async (_what, body) => {
    await waiting('unproved');
    expect(await post(body, { execution: 'unproved', proof: 'x' })).toMatchObject({
      status: 410,
      item: undefined,
    });
  });

  it('goes on with the proof of this wait only, and for one of several processes', async () => {
    const wait = await waiting('reply');
    const proof = await proofOf(ledger, wait);
    const other = await proofOf(ledger, { ...wait, waitId: 'other' });
    for (const forged of ['', 'x', other])
      expect(await post(reply, { execution: 'reply', proof: forged })).toMatchObject({
        status: 410,
        item: undefined,
      });
    const twice = await Promise.all([1, 2].map(() => post(reply, { execution: 'reply', proof })));
    expect(twice.map(({ status }) => status).sort()).toEqual([0, 409]);
    expect(twice.find(({ status }) => status === 0)!.item).toMatchObject({
      data: { approved: true },
      wait: { by: 'reply' },
    });
  });

  it('that decides nothing asks again once, where the author and the moment allow it', async () => {
    const perhaps = { data: { Body: 'Perhaps', From: '+15005550010' } };
    const wait = await waiting('ask');
    const proof = await proofOf(ledger, wait);
    const given = (approvalOptions: object, mayAsk = 'yes') =>
      post(perhaps, { execution: 'ask', proof, mayAsk, parameters: { approvalOptions } });
    const options = { askAgain: true, language: 'de', approveLabel: 'Zahlen' };
    const [first, second] = [await given(options), await given(options)];
    expect([first.status, first.item, JSON.parse(first.text)]).toEqual([
      200,
      undefined,
      { resumed: false, ask: 'Bitte antworten Sie nur mit "Zahlen" oder NEIN.' },
    ]);
    expect(second.item).toMatchObject({ wait: { outcome: 'answered' } });
    for (const [options, mayAsk] of [
      [{ askAgain: true }, undefined],
      [{ askAgain: false }, 'yes'],
    ] as const) {
      const other = await waiting(`ask ${mayAsk}`);
      const { item } = await post(perhaps, {
        ...{ execution: `ask ${mayAsk}`, proof: await proofOf(ledger, other) },
        ...{ mayAsk, parameters: { approvalOptions: options } },
      });
      expect(item).toMatchObject({ wait: { outcome: 'answered' } });
    }
  });

  it('asks again by the message that did so before, for its answer may not have got there', async () => {
    const perhaps = (MessageSid: string) => ({ data: { MessageSid, Body: 'Perhaps' } });
    const proof = await proofOf(ledger, await waiting('ask twice'));
    const parameters = { approvalOptions: { askAgain: true } };
    const given = (sid: string) =>
      post(perhaps(sid), { execution: 'ask twice', proof, mayAsk: 'yes', parameters });
    for (const sid of ['SM1', 'SM1']) expect((await given(sid)).text).toContain('"ask"');
    expect((await given('SM2')).item).toMatchObject({ wait: { outcome: 'answered' } });
  });

  it('is noted when the execution goes on with it, and not before', async () => {
    const noted = () => hasAnswered(ledger, account.accountSid, 'SM of yes');
    const proof = await proofOf(ledger, await waiting('noted'));
    const yes = { data: { ...reply.data, MessageSid: 'SM of yes' } };
    await post(yes, { execution: 'noted', proof: 'x' });
    expect(await noted()).toBe(false);
    await post(yes, { execution: 'noted', proof });
    expect(await noted()).toBe(true);
  });

  it('of somebody else is asked nothing', async () => {
    await waiting('forged');
    const parameters = { approvalOptions: { askAgain: true } };
    const forged = { execution: 'forged', proof: 'x', mayAsk: 'yes', parameters };
    expect(await post({ data: { Body: 'Perhaps' } }, forged)).toMatchObject({ status: 410 });
  });

  it.each([
    { operation: 'sendAndWait', responseType: 'reply' },
    { operation: 'sendAndWait', responseType: 'delivery' },
    { operation: 'makeAndWait' },
  ])('is refused without one by %j', async (parameters) => {
    await waiting('bare');
    expect(await post(reply, { execution: 'bare', parameters })).toMatchObject({
      status: 400,
      item: undefined,
    });
  });
});

describe('what a wait is called', () => {
  const named = async (executionId: string, key: string) =>
    waitIdOf(place(executionId), { key: async () => Buffer.from(key) });

  it('is the same each time, and differs by execution and by the key of the ledger', async () => {
    expect(await named('1', 'one')).toBe(await named('1', 'one'));
    expect(
      new Set([await named('1', 'one'), await named('2', 'one'), await named('1', 'two')]).size,
    ).toBe(3);
  });
});
