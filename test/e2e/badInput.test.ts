import { freePort } from '../../sandbox/n8n/free-port';
import { launch } from '../../sandbox/launch';
import type { Sandbox } from '../../sandbox/launch';
import { createCredential } from '../../sandbox/n8n/credentials';
import { itemsOf, runWorkflow } from '../../sandbox/n8n/executions';
import type { Execution } from '../../sandbox/n8n/executions';
import { importWorkflow } from '../../sandbox/n8n/workflows';
import { credential } from '../../sandbox/steps/credential';
import { flow, tested } from './support/flow';
import { start } from './support/inLine';

const message = {
  resource: 'message',
  operation: 'send',
  account: { __rl: true, mode: 'name', value: '={{ $json.account }}' },
  channel: 'sms',
  to: '={{ $json.phone }}',
  senderType: 'default',
  message: '={{ $json.text }}',
};

const good = { id: 'good', account: 'production', phone: '+12025550151', text: 'Hello' };

interface Failed {
  id: string;
  error: { message: string; description: string; link?: string };
}

describe('bad input on a real n8n', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await launch();
  });
  afterAll(() => sandbox?.stop());

  async function send(
    items: object[],
    more: object,
    credentialId = sandbox.credentialId,
  ): Promise<Execution> {
    const { rest } = sandbox.n8n;
    const workflow = await importWorkflow(rest, flow(items, 'twilioOps', message, more), {
      twilioOpsApi: credentialId,
    });
    return runWorkflow(rest, workflow.id, start);
  }

  /** A credential like the sandbox's, with other values for its first account. */
  const otherCredential = (account: object) => {
    const { data, ...rest } = credential(sandbox.twilio.url, `MG${'0'.repeat(32)}`);
    const account1 = { ...data.accounts.account1, ...account };
    return createCredential(sandbox.n8n.rest, {
      ...rest,
      data: { ...data, accounts: { ...data.accounts, account1 } },
    });
  };

  const noSecretIn = (execution: Execution) => {
    const text = JSON.stringify(execution);
    const tokens = sandbox.twilio.state.accounts.all.map(({ authToken }) => authToken);
    expect(tokens.filter((token) => text.includes(token))).toEqual([]);
  };

  const cases: Array<[string, Partial<typeof good>, RegExp]> = [
    ['an unknown account', { account: 'nowhere' }, /nowhere.*production.*staging/s],
    ['a number that is not E.164', { phone: '202-555-0151' }, /202-555-0151|2025550151/],
    ['an empty body', { text: '' }, /Message.*empty/s],
    ['a body over 1,600 characters', { text: 'x'.repeat(1601) }, /1,?600/],
    ['a recipient that Twilio refuses', { phone: '+15005550009' }, /21614/],
  ];

  it('lets the other items go on and says of each failed one what is wrong', async () => {
    const bad = cases.map(([id, change]) => ({ ...good, ...change, id }));
    const execution = await send([good, ...bad, good], { onError: 'continueRegularOutput' });
    expect(execution).toMatchObject({ status: 'success' });
    const items = itemsOf(execution, tested).map(({ json }) => json);
    expect(items).toHaveLength(bad.length + 2);
    expect([items[0], items.at(-1)]).toEqual([
      expect.objectContaining({ sid: expect.stringMatching(/^SM/) }),
      expect.objectContaining({ sid: expect.stringMatching(/^SM/) }),
    ]);
    for (const [index, [, , says]] of cases.entries()) {
      const failed = items[index + 1] as unknown as Failed;
      expect(failed).toMatchObject(bad[index]!);
      expect(failed.error.description).not.toBe('');
      expect(JSON.stringify(failed.error)).toMatch(says);
    }
    noSecretIn(execution);
  });

  it.each(cases)(
    'stops on %s without On Error: Continue, naming item and fault',
    async (id, change, says) => {
      const execution = await send([good, { ...good, ...change, id }], {});
      expect(execution.status).toBe('error');
      expect(`${execution.error?.message} ${execution.error?.description}`).toMatch(says);
      expect(execution.error).toMatchObject({ context: { itemIndex: 1 } });
      noSecretIn(execution);
    },
  );

  it('says of a wrong auth token that it is wrong', async () => {
    const execution = await send(
      [good],
      {},
      await otherCredential({ authToken: 'not the right token' }),
    );
    expect(execution.status).toBe('error');
    expect(`${execution.error?.message} ${execution.error?.description}`).toMatch(
      /20003|authenticat/i,
    );
    expect(JSON.stringify(execution)).not.toContain('not the right token');
  });

  it('says of an unreachable Twilio that it cannot be reached', async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}/{product}`;
    const execution = await send(
      [good],
      { onError: 'continueRegularOutput' },
      await otherCredential({ baseUrl }),
    );
    const [failed] = itemsOf(execution, tested);
    expect(failed?.json).toMatchObject({
      ...good,
      error: { message: expect.stringMatching(/reach|connect/i) },
    });
    noSecretIn(execution);
  });

  it('says that a credential is missing', async () => {
    const { rest } = sandbox.n8n;
    const workflow = await importWorkflow(
      rest,
      flow([good], 'twilioOps', message, { credentials: undefined }),
    );
    const execution = await runWorkflow(rest, workflow.id, start);
    expect(execution.status).toBe('error');
    expect(`${execution.error?.message}`).toMatch(/credential/i);
  });
});
