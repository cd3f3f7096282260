import type { Ledger } from '../../../lib/ledger/ledger';
import { retriedPlaces } from '../../../lib/sending/retried';
import { sendOnce } from '../../../lib/sending/sendOnce';
import { fakeExecute } from '../../support/fakeExecute';
import { ada, bob } from '../ledger/contract/samples';
import { failure, passThrough } from './stage';
import { timedLedger } from './timedLedger';

const second = 1_000;
const hour = 3_600 * second;
const evening = Date.parse('2026-03-01T22:00:00Z');
const eve = '+15005550003';

let now: number;
let ledger: Ledger;
let sent: string[];
beforeEach(async () => {
  now = evening;
  sent = [];
  ({ ledger } = await timedLedger(() => now));
});
afterEach(() => ledger.close());

/** An execution as n8n tells of it. */
interface Told {
  execution: string;
  mode?: string;
  establishedAt?: number;
  /** When its first node began. */
  begunAt?: number;
  retryOf?: string;
  /** What n8n keeps with an execution, and hands on to its Retry. */
  kept?: object;
  runIndex?: number;
  /** Whether the node first asks what is held, as the check of a list does. */
  asksFirst?: boolean;
}

type Item = [recipient: string, text: string, fate?: 'fails'];

/** Runs the node with this list; gives what became of each item. */
async function run(told: Told, ...list: Item[]): Promise<string[]> {
  const { execution, mode = 'trigger', establishedAt, begunAt, retryOf, kept } = told;
  const runData = begunAt === undefined ? {} : { Start: [{ startTime: begunAt }] };
  const { n8n } = fakeExecute({
    parameters: list.map(() => ({})),
    methods: {
      getExecutionId: () => execution,
      getMode: () => mode,
      getExecutionContext: () => (establishedAt === undefined ? undefined : { establishedAt }),
      evaluateExpression: () => told.runIndex ?? 0,
      runExecutionData: { resultData: { runData } },
      additionalData: retryOf === undefined ? {} : { hooks: { retryOf } },
      ...(kept && { getContext: () => kept }),
    } as never,
  });
  const room = sendOnce(n8n, {
    ledger: async () => ledger,
    signal: undefined,
    halt: new AbortController().signal,
    messagesPerSecond: undefined,
  });
  const perform = async ([recipient, content, fate]: Item, itemIndex: number) => {
    const context = { n8n, itemIndex, item: { json: {} }, account: { accountSid: 'AC1' } };
    const asked = {
      sending: { kind: 'message', recipient, sender: null, content } as const,
      delivery: {} as never,
    };
    if (told.asksFirst) await room.isHeld(asked, context as never);
    const { beside } = await room.perform({} as never, {} as never, {} as never, context as never, {
      ...asked,
      request: async (gates) => {
        await passThrough(gates);
        if (fate) throw failure({}, 'The name cannot be resolved.');
        sent.push(`${recipient} ${content}`);
        return { result: { sid: `SM${sent.length}` }, attempts: 1 };
      },
    });
    const { outcome, contentDiffers } = (
      beside as { delivery: { outcome: string; contentDiffers?: boolean } }
    ).delivery;
    return contentDiffers ? 'differs' : outcome;
  };
  const outcomes = await Promise.all(
    list.map(async (item, index) => perform(item, index).catch(() => 'failed')),
  );
  room.finish();
  return outcomes;
}

const inQueueMode = () => {
  const before = process.env.EXECUTIONS_MODE;
  beforeAll(() => void (process.env.EXECUTIONS_MODE = 'queue'));
  afterAll(() => {
    if (before === undefined) delete process.env.EXECUTIONS_MODE;
    else process.env.EXECUTIONS_MODE = before;
  });
};

describe('a Retry on the next morning', () => {
  const morning = evening + 9 * hour;

  it.each([
    ['n8n names the execution', { retryOf: '10' }],
    ['n8n names none', {}],
  ])('whose moment n8n made anew sends nothing again: %s', async (_how, naming) => {
    await run({ execution: '10', establishedAt: evening }, [ada, 'Hi']);
    now = morning;
    const retry = { execution: '11', mode: 'retry', begunAt: evening + 5, ...naming };
    expect(await run({ ...retry, establishedAt: morning }, [ada, 'Hi'])).toEqual(['repeat']);
    expect(sent).toHaveLength(1);
  });

  it('of a crashed execution knows its run data by seconds', async () => {
    await run({ execution: '10', establishedAt: evening + 300 }, [ada, 'Hi']);
    const begunAt = evening / second;
    const retry = { mode: 'retry', establishedAt: morning, begunAt };
    expect(await run({ execution: '11', ...retry }, [ada, 'Hi'])).toEqual(['repeat']);
    // A moment that the Retry has kept is within that second.
    const kept = { ...retry, establishedAt: evening + 300 };
    expect(await run({ execution: '12', ...kept }, [ada, 'Bye'])).toEqual(['differs']);
  });

  it('of a crashed execution of which n8n tells no moment knows its second', async () => {
    await run({ execution: '10', begunAt: evening + 300 }, [ada, 'Hi']);
    const retry = { execution: '11', mode: 'retry', begunAt: evening / second };
    expect(await run(retry, [ada, 'Hi'])).toEqual(['repeat']);
  });

  it('of another text under the name of the execution is a repeat, too', async () => {
    await run({ execution: '10', establishedAt: evening }, [ada, 'It is 22:00']);
    now = morning;
    const retry = { mode: 'retry', establishedAt: morning, begunAt: evening + 5, retryOf: '10' };
    expect(await run({ execution: '11', ...retry }, [ada, 'It is 7:00'])).toEqual(['differs']);
  });
});

describe('what is asked about before its turn', () => {
  it('gets the same place in its turn', async () => {
    await run({ execution: '10', establishedAt: evening }, [ada, 'One'], [ada, 'Two'], [bob, 'Hi']);
    now += hour;
    const retry = { execution: '11', mode: 'retry', establishedAt: evening, retryOf: '10' };
    const list: Item[] = [
      [bob, 'Hi'],
      [ada, 'Two'],
      [ada, 'One'],
      [ada, 'Three'],
    ];
    const again = await run({ ...retry, asksFirst: true }, ...list);
    expect(again).toEqual(['repeat', 'repeat', 'repeat', 'sent']);
    expect(sent).toHaveLength(4);
  });
});

describe('what n8n keeps with an execution', () => {
  it('tells a Retry, and its Retry, to which execution their sends belong', async () => {
    const kept = {};
    await run({ execution: '10', establishedAt: evening, kept }, [ada, 'It is 22:00']);
    expect(kept).toEqual({ twilioOps: { execution: '10', establishedAt: evening } });
    now += 9 * hour;
    for (const execution of ['11', '12']) {
      const retry = { execution, mode: 'retry', establishedAt: now, kept };
      expect(await run(retry, [ada, `It is ${now}`])).toEqual(['differs']);
    }
    expect(sent).toHaveLength(1);
  });

  it('is also what a Retry found in the ledger', async () => {
    await run({ execution: '10', establishedAt: evening }, [ada, 'a']);
    const kept = {};
    const retry = { mode: 'retry', establishedAt: evening, retryOf: '10', kept };
    await run({ execution: '11', ...retry }, [ada, 'a'], [bob, 'b']);
    expect(kept).toMatchObject({ twilioOps: { execution: '10', establishedAt: evening } });
    const again = { ...retry, retryOf: '11' };
    const list: Item[] = [
      [ada, 'A'],
      [bob, 'B'],
    ];
    expect(await run({ execution: '12', ...again }, ...list)).toEqual(['differs', 'differs']);
  });

  it('does not hold for an execution of its own', async () => {
    const kept = { twilioOps: { execution: '10', establishedAt: evening } };
    await run({ execution: '10', establishedAt: evening }, [ada, 'Hi']);
    const next = { execution: '11', establishedAt: evening + 1, kept };
    expect(await run(next, [ada, 'Hi'])).toEqual(['sent']);
  });

  it('is done without where n8n keeps nothing', async () => {
    const getContext = () => {
      throw new Error('The "executionData" is not initialized!');
    };
    const { n8n } = fakeExecute({ parameters: [{}], methods: { getContext } });
    const room = sendOnce(n8n, {
      ledger: async () => ledger,
      signal: undefined,
      halt: new AbortController().signal,
      messagesPerSecond: undefined,
    });
    const context = { n8n, itemIndex: 0, item: { json: {} }, account: { accountSid: 'AC1' } };
    const { result } = await room.perform({} as never, {} as never, {} as never, context as never, {
      sending: { kind: 'message', recipient: ada, sender: null, content: 'Hi' },
      delivery: {} as never,
      request: async () => ({ result: { sid: 'SM1' }, attempts: 1 }),
    });
    expect(result).toEqual({ sid: 'SM1' });
  });
});

describe('a Retry is not given what another execution has sent', () => {
  it.each([
    ['in milliseconds', 1],
    ['in seconds, after a crash', second],
  ])('half an hour before, in the same words, as n8n tells times %s', async (_how, unit) => {
    const alert: Item = [ada, 'The server is down'];
    expect(await run({ execution: '20', establishedAt: now }, alert)).toEqual(['sent']);
    now += hour / 2;
    const begunAt = now / unit;
    const failing: Item = [...alert, 'fails'] as never;
    await run({ execution: '21', establishedAt: now }, failing);
    now += 60 * second;
    const retry = { execution: '22', mode: 'retry', begunAt, establishedAt: now };
    expect(await run(retry, alert)).toEqual(['sent']);
  });

  it('half an hour later, in the same words', async () => {
    const alert: Item = [ada, 'The server is down'];
    const begunAt = now;
    await run({ execution: '21', establishedAt: now }, [...alert, 'fails'] as never);
    now += hour / 2;
    expect(await run({ execution: '22', establishedAt: now }, alert)).toEqual(['sent']);
    now += 60 * second;
    const retry = { execution: '23', mode: 'retry', begunAt, establishedAt: now };
    expect(await run(retry, alert)).toEqual(['sent']);
  });

  it.each([
    ['as n8n names it', { retryOf: '31' }, 'sent'],
    // Nothing tells it then: whoever goes on has to look at what differs.
    ['where n8n names none', {}, 'differs'],
  ])('and that began in the same millisecond, %s', async (_how, naming, outcome) => {
    await run({ execution: '30', establishedAt: now }, [ada, 'Your order is paid']);
    await run({ execution: '31', establishedAt: now }, [ada, 'Your parcel is here', 'fails']);
    const retry = { execution: '32', mode: 'retry', establishedAt: now, begunAt: now, ...naming };
    expect(await run(retry, [ada, 'Your parcel is here'])).toEqual([outcome]);
  });

  it('in the same second, which is all that is known of a crashed one', async () => {
    await run({ execution: '30', establishedAt: now + 100 }, [ada, 'Your order is paid']);
    const begunAt = now / second;
    now += hour;
    const retry = { execution: '32', mode: 'retry', begunAt, establishedAt: now };
    expect(await run(retry, [ada, 'Your parcel is here'])).toEqual(['sent']);
  });

  it('at the same moment from another place of its list', async () => {
    await run({ execution: '30', establishedAt: now }, [bob, 'a'], [ada, 'Hi']);
    await run({ execution: '31', establishedAt: now }, [ada, 'Hi']);
    const retry = { execution: '32', mode: 'retry', establishedAt: now, retryOf: '31' };
    expect(await run(retry, [bob, 'b'], [ada, 'Hi'])).toEqual(['sent', 'repeat']);
  });

  it('but is given that of one of the same moment that has sent just this', async () => {
    await run({ execution: '30', establishedAt: now }, [ada, 'Your order is paid']);
    await run({ execution: '31', establishedAt: now }, [ada, 'Your parcel is here']);
    const retry = { mode: 'retry', establishedAt: now, begunAt: now };
    expect(await run({ execution: '32', ...retry }, [ada, 'Your parcel is here'])).toEqual([
      'repeat',
    ]);
    // A Retry of a Retry that nothing was noted of.
    const again = { execution: '33', ...retry, retryOf: '32' };
    expect(await run(again, [ada, 'Your parcel is here'])).toEqual(['repeat']);
  });
});

describe('Retries of an execution without a trace', () => {
  it.each([
    ['share the moment that n8n kept', { establishedAt: evening, begunAt: evening + 5 }],
    ['share the moment of the first node', { begunAt: evening + 5 }],
    ['share it though each has its own moment', { begunAt: evening + 5, isNew: true }],
    ['share the execution that n8n names', { retryOf: '10', isNew: true }],
    ['share the moment where n8n keeps what we note', { establishedAt: evening, kept: {} }],
  ])('%s', async (_what, { isNew, ...telling }: Partial<Told> & { isNew?: boolean }) => {
    const outcomes = [];
    for (const execution of ['11', '12']) {
      now += hour;
      const retry = { execution, mode: 'retry', ...telling, ...(isNew && { establishedAt: now }) };
      outcomes.push(...(await run(retry, [ada, `It is ${now}`])));
    }
    expect(outcomes).toEqual(['sent', 'differs']);
  });
});

describe('a Retry of a Retry whose first execution crashed with no run data', () => {
  const mailing: Item[] = [
    [ada, 'a'],
    [bob, 'b', 'fails'],
  ];
  const rest: Item[] = [
    [ada, 'a'],
    [bob, 'b'],
  ];

  it.each([
    ['n8n has kept its moment', false, 0],
    ['n8n makes each moment anew', false, hour],
    ['it had sent, too', true, hour],
  ])('sends only the rest: %s', async (_how, hadSent, later) => {
    const kept = {};
    if (hadSent) await run({ execution: '10', establishedAt: evening }, ...mailing);
    now += hour;
    const retry = { mode: 'retry', retryOf: '10', establishedAt: evening + later, kept };
    await run({ ...retry, execution: '11' }, ...mailing);
    now += hour;
    const again = { mode: 'retry', retryOf: '11', establishedAt: evening + 2 * later, kept };
    const begunAt = evening + hour + 5;
    expect(await run({ ...again, execution: '12', begunAt }, ...rest)).toEqual(['repeat', 'sent']);
    expect(sent).toEqual([`${ada} a`, `${bob} b`]);
  });
});

it('Retries of two executions without a trace are two', async () => {
  for (const retryOf of ['10', '20']) {
    now += hour;
    const retry = { execution: `${retryOf}1`, mode: 'retry', establishedAt: now, retryOf };
    expect(await run(retry, [ada, 'Hi'])).toEqual(['sent']);
  }
});

describe('an execution id that comes again', () => {
  const days = 24 * hour;
  it.each([40 * 60 * second, 1, 5 * days])('%d ms later is another execution', async (later) => {
    await run({ execution: '40', establishedAt: now }, [ada, 'Your code is 1']);
    now += later;
    const again = { execution: '40', establishedAt: now };
    expect(await run(again, [ada, 'Your doctor is ill'])).toEqual(['sent']);
    expect(await run(again, [ada, 'Your doctor is ill'])).toEqual(['repeat']);
  });

  it('is told by its first node where n8n says no moment', async () => {
    await run({ execution: '40', begunAt: now }, [ada, 'Your code is 1']);
    now += 5 * days;
    expect(await run({ execution: '40', begunAt: now }, [ada, 'Your doctor is ill'])).toEqual([
      'sent',
    ]);
  });

  it('and was sent by a Retry before, is another execution, too', async () => {
    await run({ execution: '40', establishedAt: now }, [ada, 'a', 'fails']);
    const retry = { execution: '41', mode: 'retry', establishedAt: now, retryOf: '40' };
    expect(await run({ ...retry, begunAt: now }, [ada, 'a'])).toEqual(['sent']);
    now += 60 * second;
    expect(await run({ execution: '40', establishedAt: now }, [ada, 'b'])).toEqual(['sent']);
  });
});

describe('a job of queue mode that runs again', () => {
  inQueueMode();
  it('sends nothing twice, however late that is', async () => {
    await run({ execution: '60', establishedAt: now }, [ada, 'Hi']);
    now += 61 * 60 * second;
    const again = { execution: '60', establishedAt: now };
    expect(await run(again, [ada, 'Hi'], [bob, 'Hi'])).toEqual(['repeat', 'sent']);
    now += 61 * 60 * second;
    expect(await run({ ...again, establishedAt: now }, [ada, 'Hi'])).toEqual(['repeat']);
  });

  it('is told from another execution by text and time', async () => {
    await run({ execution: '60', establishedAt: now }, [ada, 'It is 22:00']);
    now += hour / 2;
    expect(await run({ execution: '60', establishedAt: now }, [ada, 'It is 22:30'])).toEqual([
      'differs',
    ]);
    now += hour;
    expect(await run({ execution: '60', establishedAt: now }, [ada, 'Bye'])).toEqual(['sent']);
  });
});

describe('a list that a Retry reads anew', () => {
  const first = { execution: '10', establishedAt: evening, begunAt: evening };
  const retry = { ...first, execution: '11', mode: 'retry', retryOf: '10' };

  it('may come in another order', async () => {
    await run(first, [ada, 'Tomorrow'], [bob, 'Tomorrow']);
    expect(await run(retry, [bob, 'Tomorrow'], [eve, 'Tomorrow'])).toEqual(['repeat', 'sent']);
    expect(sent).toEqual([`${ada} Tomorrow`, `${bob} Tomorrow`, `${eve} Tomorrow`]);
  });

  it('may come in another order with each Retry', async () => {
    await run(first, [ada, 'a', 'fails'], [bob, 'b', 'fails']);
    await run(retry, [ada, 'a'], [bob, 'b', 'fails']);
    const again = { ...retry, execution: '12', retryOf: '11' };
    expect(await run(again, [bob, 'b'], [ada, 'a'])).toEqual(['sent', 'repeat']);
  });

  it('holds as many of one text to one person as before', async () => {
    const [text, other]: Item[] = [
      [ada, 'Hi'],
      [ada, 'Bye'],
    ] as never;
    await run(first, text!, other!, text!);
    const outcomes = await run(retry, other!, text!, text!, text!);
    expect(outcomes).toEqual(['repeat', 'repeat', 'repeat', 'sent']);
    expect(sent).toEqual([`${ada} Hi`, `${ada} Bye`, `${ada} Hi`, `${ada} Hi`]);
  });

  it('gives who finds their own place taken that of who took it', async () => {
    await run(first, [bob, 'b'], [ada, 'a']);
    expect(await run(retry, [ada, 'a'], [ada, 'a'])).toEqual(['repeat', 'sent']);
    const again = { ...retry, execution: '12' };
    expect(await run(again, [ada, 'a'], [ada, 'a'])).toEqual(['repeat', 'repeat']);
  });

  it('loses nothing where one text has changed and another is alike', async () => {
    await run(first, [ada, 'Hi'], [ada, 'Hi', 'fails']);
    expect(await run(retry, [ada, 'It is 23:00'], [ada, 'Hi'])).toEqual(['differs', 'sent']);
    expect(sent).toHaveLength(2);
  });

  it('holds what another run of the node has sent as something else', async () => {
    await run(first, [ada, 'Hi']);
    expect(await run({ ...retry, runIndex: 1 }, [ada, 'Hi'])).toEqual(['sent']);
  });
});

it('asks for the executions of that time once for all items', async () => {
  const sends = { executionsOf: jest.fn(async () => []), placesOf: jest.fn(async () => []) };
  const note = jest.fn();
  const traceless = { execution: '@7', establishedAt: 7 };
  const placed = retriedPlaces(
    { node: 'node', index: 0, note } as never,
    { began: { from: 7, to: 7 }, traceless },
    { sends } as never,
  );
  const what = { account: 'AC1', kind: 'message', recipient: ada, contentHash: 'c0ffee' };
  expect(await placed({ ...what, place: '0/0' })).toEqual({ ...traceless, place: '0/0' });
  expect(await placed({ ...what, place: '0/1' })).toEqual({ ...traceless, place: '0/1' });
  expect(sends.executionsOf.mock.calls).toEqual([['node', { from: 7, to: 7 }]]);
  expect(sends.placesOf.mock.calls).toEqual(
    Array(2).fill([
      { ...what, node: 'node' },
      { from: 7, to: 7 },
    ]),
  );
  expect(note).not.toHaveBeenCalled();
});

it('gives what an agent sends twice in the same words the same place', async () => {
  const placed = retriedPlaces(
    { node: 'node', index: 0, note: jest.fn() } as never,
    { traceless: { execution: '@7', establishedAt: 7 } },
    { sends: { placesOf: jest.fn(async () => []) } } as never,
  );
  const call = { account: 'AC1', kind: 'message', recipient: ada, contentHash: 'c0ffee' };
  const places = [];
  for (const place of ['c0ffee', 'c0ffee']) places.push((await placed({ ...call, place })).place);
  expect(places).toEqual(['c0ffee', 'c0ffee']);
});
