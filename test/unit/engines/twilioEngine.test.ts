import type { Context } from '../../../lib/kit/operation';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import type { TwilioOperation } from '../../../lib/sending/contract';
import { credentialFor } from '../../support/credential';
import { fakeExecute } from '../../support/fakeExecute';

const sending = { sending: () => undefined } as unknown as TwilioOperation;
const reading = {} as TwilioOperation;

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
