import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../../lib/kit/operation';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import type { TwilioOperation } from '../../../lib/sending/contract';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { closePools } from '../../../lib/twilio/pools';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { runNode } from '../../support/engine';
import { fakeExecute } from '../../support/fakeExecute';

const sending = { sending: () => undefined } as unknown as TwilioOperation;
/** A key of one's own, whose expression fails for the first item. */
const keyOrFailure = "={{ $json.rate ? $json.to : $('Nowhere').item.json.key }}";
const reading = {} as TwilioOperation;

// The ledger goes away during the request, so the wait cannot be taken back afterwards.
jest.mock('../../../lib/waiting/create', () => ({
  prepareWait: async () => ({
    giveUp: async () => {
      throw new LedgerError('The ledger cannot be reached.');
    },
  }),
}));

/** An engine for three items; `asked` are those whose delivery options were evaluated, in order. */
async function openItems(operation: TwilioOperation) {
  const asked: number[] = [];
  const delivery = (key: string) => ({ idempotencyKey: key, maxConcurrent: 1 });
  const items = ['a', 'b', 'c'].map((key) => ({ delivery: delivery(key) }));
  const { n8n } = fakeExecute({
    parameters: items,
    credential: credentialFor('http://127.0.0.1:1'),
    methods: {
      getNodeParameter: ((name: string, itemIndex: number) => {
        if (name !== 'delivery') return null;
        asked.push(itemIndex);
        return items[itemIndex]!.delivery;
      }) as never,
    },
  });
  const engine = await twilioEngine(n8n, [operation]);
  const keys: unknown[] = [];
  for (const itemIndex of items.keys()) {
    const { context } = await engine.open({ itemIndex, n8n } as Context, operation);
    keys.push(context.delivery.idempotencyKey);
  }
  return { asked, keys };
}

describe('the delivery options', () => {
  it('are evaluated once for each item that is sent, though the run takes its pace from the first', async () => {
    const { asked, keys } = await openItems(sending);
    expect(asked).toEqual([0, 1, 2]);
    expect(keys).toEqual(['a', 'b', 'c']);
  });

  it('give the run its pace where nothing is sent, too', async () => {
    const { asked, keys } = await openItems(reading);
    expect(asked).toEqual([0]);
    expect(keys).toEqual([undefined, undefined, undefined]);
  });
});

describe('a list whose first items have a wrong pace', () => {
  const person = (index: number) => `+1500555${1000 + index}`;
  let twilio: TwilioSimulator;
  let folder: string;
  beforeEach(async () => {
    twilio = await startTwilio();
    folder = await mkdtemp(join(tmpdir(), 'twilio-ops-'));
  });
  afterEach(async () => {
    await twilio.close();
    await closePools();
    rmSync(folder, { recursive: true, force: true });
  });
  const run = async (delivery: object, rates: unknown[], onError?: 'continueRegularOutput') =>
    runNode({
      node: 'twilioOps',
      credential: credentialFor(twilio.url, { ledgerPath: join(folder, 'ledger.sqlite') }),
      parameters: {
        resource: 'message',
        operation: 'send',
        channel: 'sms',
        to: '={{ $json.to }}',
        senderType: 'default',
        message: 'Hi',
        delivery: delivery as never,
      },
      items: rates.map((rate, index) => ({ to: person(index), rate }) as never),
      onError,
    });
  const byRate = { messagesPerSecond: '={{ $json.rate }}' };

  it.each([
    ['is no number', byRate, 'fast'],
    ['gives nothing', byRate, null],
    ['has a failing expression beside it', { idempotencyKey: keyOrFailure }, null],
  ])('which %s: fails that item only under On Error: Continue', async (_what, delivery, wrong) => {
    const { outputs, error } = await run(delivery, [wrong, 50, 50], 'continueRegularOutput');
    expect(error).toBeUndefined();
    expect(outputs[0]!.map(({ json }) => ('error' in json ? 'failed' : 'sent'))).toEqual([
      'failed',
      'sent',
      'sent',
    ]);
  });

  it('names the field', async () => {
    const { outputs } = await run(byRate, ['fast', 50], 'continueRegularOutput');
    expect(outputs[0]![0]!.json).toMatchObject({
      error: { message: expect.stringContaining('Max per Second'), itemIndex: 0 },
    });
  });

  it('names all of them under On Error: Stop', async () => {
    const { error } = await run(byRate, ['fast', 50, 'faster']);
    const said = `${error?.message} ${error?.description}`;
    expect(said).toMatch(/2 of 3 items are wrong/);
    expect(said).toMatch(/Max per Second and Sender "fast"/);
    expect(said).toMatch(/Max per Second and Sender "faster"/);
  });
});

it('raises what Twilio said of a message, also where its wait cannot be taken back', async () => {
  const { n8n } = fakeExecute({
    parameters: [{}],
    credential: credentialFor('http://127.0.0.1:1'),
  });
  const refusal = new Error('Twilio says no.');
  const operation = {
    wait: () => ({}),
    request: () => Promise.reject(refusal),
  } as unknown as TwilioOperation;
  const engine = await twilioEngine(n8n, [operation]);
  const { client, context } = await engine.open({ itemIndex: 0, n8n } as Context, operation);
  await expect(engine.perform(operation, client, {} as never, context)).rejects.toBe(refusal);
});

it('knows which addresses Twilio can fetch for the account of an item', async () => {
  const reachesOf = async (credential: object) => {
    const { n8n } = fakeExecute({ parameters: [{}], credential });
    const engine = await twilioEngine(n8n, [reading]);
    return (await engine.open({ itemIndex: 0, n8n } as Context, reading)).reaches;
  };
  const atHome = credentialFor('http://127.0.0.1:1');
  const atTwilio = { ...atHome.accounts.account1, baseUrl: '' };
  const reaches = await reachesOf({ ...atHome, accounts: { account1: atTwilio } });
  expect(reaches!(new URL('http://10.0.0.1/'))).toBe(false);
  expect(reaches!(new URL('https://example.com/'))).toBe(true);
  expect(await reachesOf(atHome)).toBeUndefined();
});
