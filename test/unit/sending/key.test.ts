import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import { keptMilliseconds, keysOf, type Asked } from '../../../lib/sending/key';
import { fakeExecute } from '../../support/fakeExecute';

const moment = Date.parse('2026-03-01T12:00:00Z');

interface Telling {
  execution?: string;
  mode?: string;
  establishedAt?: number;
  runIndex?: number;
  runData?: object;
  type?: string;
  methods?: object;
}

/** A node in an n8n that tells this much. */
function n8nWith({ execution = '17', mode, type, ...telling }: Telling = {}): IExecuteFunctions {
  const { establishedAt, runIndex = 0, runData, methods } = telling;
  const told = {
    getExecutionId: () => execution,
    getMode: () => mode ?? 'trigger',
    getExecutionContext: () => (establishedAt === undefined ? undefined : { establishedAt }),
    evaluateExpression: (expression: string) =>
      expression === '{{ $runIndex }}' ? runIndex : undefined,
    runExecutionData: runData && { resultData: { runData } },
    ...methods,
  };
  return fakeExecute({ parameters: [{}], type, methods: told as never }).n8n;
}

/** A ledger of these executions, in one of which the same was sent. */
function ledgerWith({ executions = [] as string[], like = null as string | null } = {}) {
  const at = (execution: string) => ({ execution, establishedAt: moment });
  const sends = {
    executionsOf: jest.fn(async () => executions.map(at)),
    placesOf: jest.fn(async () => (like === null ? [] : [{ ...at(like), place: '0/3' }])),
  };
  return { ledger: { sends } as unknown as Ledger, sends };
}

const asked = (changes: Partial<Asked> = {}): Asked => ({
  itemIndex: 3,
  account: 'AC1',
  sending: { kind: 'message', recipient: '+15005550006', sender: '+15005550001', content: 'Hi' },
  contentHash: 'c0ffee',
  ...changes,
});

const keyOf = async (telling: Telling, changes: Partial<Asked> = {}, { ledger } = ledgerWith()) =>
  (await keysOf(n8nWith(telling), ledger)(asked(changes))).key;

const begun = (startTime: number, more: object = {}) => ({ startTime, ...more });
const recoveredData = { main: [[{ json: { isArtificialRecoveredEventItem: true } }]] };

describe('an own key', () => {
  it('belongs to account, kind and recipient; nothing of n8n is in it', async () => {
    const { ledger, sends } = ledgerWith({ executions: ['16'] });
    const named = keysOf(n8nWith({ mode: 'retry', establishedAt: moment }), ledger);
    expect(await named(asked({ ownKey: 'appointment-7' }))).toEqual({
      account: 'AC1',
      kind: 'message',
      recipient: '+15005550006',
      key: 'appointment-7',
      isOwn: true,
      origin: null,
    });
    expect(sends.executionsOf).not.toHaveBeenCalled();
  });

  it('is kept for a year, the default one for 35 days', () => {
    expect(keptMilliseconds(true)).toBe(366 * 24 * 60 * 60 * 1_000);
    expect(keptMilliseconds(false)).toBe(35 * 24 * 60 * 60 * 1_000);
  });

  it.each([
    [{ EXECUTIONS_DATA_MAX_AGE: '336' }, 35],
    [{ EXECUTIONS_DATA_MAX_AGE: '2160' }, 91],
    [{ EXECUTIONS_DATA_MAX_AGE: '99999' }, 366],
    [{ EXECUTIONS_DATA_MAX_AGE: 'long' }, 35],
    [{ EXECUTIONS_DATA_PRUNE: 'false' }, 366],
    [{ EXECUTIONS_DATA_PRUNE: '10', EXECUTIONS_DATA_MAX_AGE: '1000' }, 43],
    [{ EXECUTIONS_DATA_PRUNE: '01', EXECUTIONS_DATA_MAX_AGE: '1000' }, 43],
    [{ EXECUTIONS_DATA_PRUNE: 'true', EXECUTIONS_DATA_MAX_AGE: '1000' }, 43],
  ])('is kept as long as n8n keeps what can be retried: %j', (set, days) => {
    const { env } = process;
    process.env = { ...env, ...set };
    expect(keptMilliseconds(false)).toBe(days * 24 * 60 * 60 * 1_000);
    process.env = env;
  });
});

describe('the default key', () => {
  it('names instance, execution, node, run and item', async () => {
    const { ledger } = ledgerWith();
    const named = keysOf(n8nWith({ runIndex: 2, establishedAt: moment }), ledger);
    expect(await named(asked())).toEqual({
      account: 'AC1',
      kind: 'message',
      recipient: '+15005550006',
      key: 'instance-1/17/node-1/2/3',
      isOwn: false,
      origin: {
        node: 'instance-1/workflow-1/node-1',
        place: '2/3',
        execution: '17',
        establishedAt: moment,
        isMomentSure: true,
      },
    });
  });

  it('is not sure of the moment in queue mode, where a job may run again', async () => {
    const { env } = process;
    process.env = { ...env, EXECUTIONS_MODE: 'queue' };
    const { origin } = await keysOf(
      n8nWith({ establishedAt: moment }),
      ledgerWith().ledger,
    )(asked());
    process.env = env;
    expect(origin).toMatchObject({ establishedAt: moment, isMomentSure: false });
  });

  it('does not name the content', async () => {
    expect(await keyOf({}, { contentHash: 'other' })).toBe(await keyOf({}));
  });

  it('says when the first node began where n8n tells no moment, or nothing', async () => {
    const { ledger } = ledgerWith();
    const { origin } = await keysOf(
      n8nWith({ methods: { getExecutionContext: undefined } }),
      ledger,
    )(asked());
    expect(origin).toMatchObject({ establishedAt: null, execution: '17' });
    expect((await keysOf(n8nWith(), ledger)(asked())).origin).toMatchObject({
      establishedAt: null,
    });
    const runData = { A: [begun(moment + 5)], B: [begun(moment + 7), begun(moment)] };
    expect((await keysOf(n8nWith({ runData }), ledger)(asked())).origin).toMatchObject({
      establishedAt: moment,
    });
  });

  it.each([
    ['the execution’s own status', { executionStatus: 'crashed' }],
    ['the data that recovery puts there', { data: recoveredData }],
  ])('leaves out runs that recovery added, told by %s', async (_how, added) => {
    const runData = { Node: [begun(1), begun(2, added), begun(3)], Other: [begun(1, added)] };
    expect(await keyOf({ runIndex: 3, runData })).toBe('instance-1/17/node-1/2/3');
  });

  it('counts runs that failed or have other data', async () => {
    const ordinary = [
      begun(1, { executionStatus: 'error' }),
      begun(2, { executionStatus: 'success', data: { main: [[{ json: {} }]] } }),
      begun(3, { data: { main: [null] } }),
      begun(4, { data: { main: [[]] } }),
      begun(5, { data: {} }),
      begun(6, { data: { main: [[{}]] } }),
    ];
    expect(await keyOf({ runIndex: 6, runData: { Node: ordinary } })).toContain('/6/3');
  });

  it.each([
    ['resultData', {}],
    ['runData', { resultData: {} }],
  ])('does without %s', async (_what, runExecutionData) => {
    expect(await keyOf({ methods: { runExecutionData } })).toBe('instance-1/17/node-1/0/3');
  });

  it.each([['trigger'], ['manual'], ['webhook'], ['integrated'], ['error']])(
    'asks the ledger nothing in mode %s',
    async (mode) => {
      const given = ledgerWith({ executions: ['16'], like: '15' });
      const runData = { Node: [begun(moment)] };
      expect(await keyOf({ mode, establishedAt: moment, runData }, {}, given)).toContain('/17/');
      expect(given.sends.executionsOf).not.toHaveBeenCalled();
      expect(given.sends.placesOf).not.toHaveBeenCalled();
    },
  );
});

describe('in an agent’s tool', () => {
  const tool = { type: 'n8n-nodes-twilio-ops.twilioOpsTool' };
  const sending = asked().sending;

  it('account, sender, recipient and content stand for run and item', async () => {
    const key = await keyOf(tool);
    expect(key).toMatch(/^instance-1\/17\/node-1\/[0-9a-f]{64}$/);
    expect(await keyOf({ ...tool, runIndex: 4 }, { itemIndex: 0 })).toBe(key);
  });

  it.each<[string, Partial<Asked>]>([
    ['account', { account: 'AC2' }],
    ['sender', { sending: { ...sending, sender: null } }],
    ['recipient', { sending: { ...sending, recipient: '+15005550009' } }],
    ['content', { sending: { ...sending, content: 'Bye' } }],
  ])('another %s is another key', async (_what, changes) => {
    expect(await keyOf(tool, changes)).not.toBe(await keyOf(tool));
  });
});

describe('a tool that n8n runs outside an execution, for an MCP client', () => {
  const keyIn = async (request: object) => {
    const methods = { getExecutionId: () => undefined, additionalData: request };
    return keyOf({ type: 'n8n-nodes-twilio-ops.twilioOpsTool', methods });
  };

  it('sends the same again for another request', async () => {
    const [one, other] = [await keyIn({}), await keyIn({})];
    expect(one).toMatch(/^instance-1\/[0-9a-f-]{36}\/node-1\/[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
  });

  it('finds its first attempt at the same request', async () => {
    const request = {};
    const first = await keyIn(request);
    await keyIn({});
    expect(await keyIn(request)).toBe(first);
  });

  it('takes each run for itself where n8n tells nothing of the request', async () => {
    const methods = { getExecutionId: () => undefined };
    expect(await keyOf({ methods })).not.toBe(await keyOf({ methods }));
  });
});

describe('n8n’s Retry', () => {
  it('takes the keys of the attempt that began at the same moment, asked once', async () => {
    const given = ledgerWith({ executions: ['16'] });
    const n8n = n8nWith({ execution: '18', mode: 'retry', establishedAt: moment, runIndex: 1 });
    const named = keysOf(n8n, given.ledger);
    const [first, second] = [await named(asked()), await named(asked({ itemIndex: 4 }))];
    expect([first.key, second.key]).toEqual([
      'instance-1/16/node-1/1/3',
      'instance-1/16/node-1/1/4',
    ]);
    expect(first.origin).toMatchObject({ execution: '16', establishedAt: moment });
    expect(given.sends.executionsOf.mock.calls).toEqual([
      ['instance-1/workflow-1/node-1', { from: moment, to: moment }],
    ]);
  });

  it('of a Retry finds the first attempt, too', async () => {
    const executions = ['16'];
    const given = ledgerWith({ executions });
    for (const execution of ['18', '19']) {
      expect(await keyOf({ execution, mode: 'retry', establishedAt: moment }, {}, given)).toContain(
        '/16/',
      );
    }
  });

  it('of one of two that began in the same millisecond takes the one that has sent this', async () => {
    const telling = { execution: '18', mode: 'retry', establishedAt: moment };
    const executions = ['15', '16'];
    expect(await keyOf(telling, {}, ledgerWith({ executions, like: '16' }))).toContain('/16/');
    expect(await keyOf(telling, {}, ledgerWith({ executions }))).toContain(`/@${moment}/`);
  });

  it.each([
    ['15', ['15', '16'], null, '/15/'],
    ['14', ['15'], null, `/@${moment}/`],
    ['14', ['15'], '15', '/15/'],
  ])('of %s, which n8n names, among %j', async (retryOf, executions, like, expected) => {
    const methods = { additionalData: { hooks: { retryOf } } };
    const runData = { A: [begun(moment)] };
    const telling = { execution: '18', mode: 'retry', establishedAt: moment, runData, methods };
    expect(await keyOf(telling, {}, ledgerWith({ executions, like }))).toContain(expected);
  });

  it('shares its keys with any other Retry where the first attempt sent nothing', async () => {
    const given = ledgerWith();
    // The moment is that of the first attempt: its first node began then, or later.
    for (const runData of [undefined, { A: [begun(moment)] }, { A: [begun(moment + 9)] }]) {
      for (const execution of ['18', '19']) {
        const telling = { execution, mode: 'retry', establishedAt: moment, runData };
        expect(await keyOf(telling, {}, given)).toBe(`instance-1/@${moment}/node-1/0/3`);
      }
    }
  });

  it.each([
    ['n8n tells no moment', undefined],
    ['the Retry made the moment anew', moment + 1],
  ])('looks for what was sent just so, where %s', async (_why, establishedAt) => {
    const given = ledgerWith({ like: '15' });
    const runData = { B: [begun(moment + 5), begun(moment)], A: [begun(moment + 9)] };
    const telling = { execution: '18', mode: 'retry', establishedAt, runData };
    expect(await keyOf(telling, {}, given)).toBe('instance-1/15/node-1/0/3');
    const within = { from: establishedAt ? moment - 60_000 : moment, to: moment };
    expect(given.sends.placesOf.mock.calls).toEqual([
      [
        {
          node: 'instance-1/workflow-1/node-1',
          account: 'AC1',
          kind: 'message',
          recipient: '+15005550006',
          contentHash: 'c0ffee',
        },
        within,
      ],
    ]);
    expect(given.sends.executionsOf.mock.calls).toEqual([['instance-1/workflow-1/node-1', within]]);
    expect(await keyOf(telling, {}, ledgerWith())).toBe(`instance-1/@${moment}/node-1/0/3`);
  });

  it('that knows neither moment nor start sends as itself', async () => {
    const given = ledgerWith({ like: '15' });
    expect(await keyOf({ execution: '18', mode: 'retry' }, {}, given)).toContain('/18/');
    expect(given.sends.placesOf).not.toHaveBeenCalled();
  });
});

it('of a node without an ID names it by its name, which no other has', async () => {
  const keyAt = async (name: string) => {
    const n8n = n8nWith();
    Object.assign(n8n.getNode(), { id: undefined, name });
    return (await keysOf(n8n, ledgerWith().ledger)(asked())).key;
  };
  expect(await keyAt('Reminder')).toBe('instance-1/17/Reminder/0/3');
  expect(await keyAt('Receipt')).toBe('instance-1/17/Receipt/0/3');
});

it('of nodes with one ID names each by its name, too: in no editor, but in written JSON', async () => {
  const keyAt = async (name: string, ids: Record<string, string>) => {
    const n8n = n8nWith();
    Object.assign(n8n.getNode(), { id: ids[name], name });
    const nodes = Object.fromEntries(Object.entries(ids).map(([one, id]) => [one, { id }]));
    Object.assign(n8n, { workflow: { nodes } });
    return (await keysOf(n8n, ledgerWith().ledger)(asked())).key;
  };
  const copied = { Reminder: '1', Receipt: '1', Webhook: '2' };
  expect(await keyAt('Reminder', copied)).toBe('instance-1/17/1:Reminder/0/3');
  expect(await keyAt('Receipt', copied)).toBe('instance-1/17/1:Receipt/0/3');
  expect(await keyAt('Webhook', copied)).toBe('instance-1/17/2/0/3');
});
