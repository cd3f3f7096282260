import type { IDataObject, INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../../../lib/kit/engine';
import { execute } from '../../../lib/kit/execute';
import { Halted } from '../../../lib/kit/halted';
import { FieldError } from '../../../lib/kit/fieldError';
import { phone, text } from '../../../lib/kit/fields';
import { operationsOf, type Context, type Risk } from '../../../lib/kit/operation';
import { mapInOrder } from '../../../lib/twilio/mapInOrder';
import { TwilioOpsError } from '../../../lib/twilio/errors';
import { fakeExecute } from '../../support/fakeExecute';

class Refusal extends Error {
  readonly remedy = 'Wait.';
}

const usual = { resource: 'person', operation: 'greet', to: '+15005550006', words: 'hello' };

/** A node whose one operation notes what is read, checked and asked for, in this order. */
function stage(
  parameters: IDataObject[],
  {
    risk = 'spends',
    onError,
    engine = {},
  }: {
    risk?: Risk | 'none';
    onError?: INode['onError'];
    engine?: Partial<Engine<string, Context>>;
  } = {},
) {
  const events: string[] = [];
  const greet = operationsOf<string>()({
    resource: 'person',
    operation: 'greet',
    name: 'Greet',
    action: 'Greet a person',
    description: 'Greets',
    ...(risk !== 'none' && { risk }),
    fields: { to: phone({ label: 'To' }), words: text({ label: 'Words' }) },
    async check(_client, { words }) {
      if (words === 'slow') await nextTurn();
      if (words !== 'slow' && words !== 'shout') return;
      throw new FieldError({
        field: 'words',
        label: 'Words',
        value: words,
        fault: 'is no greeting: say hello',
      });
    },
    async request(_client, { words }, { itemIndex }) {
      events.push(`ask ${itemIndex}`);
      if (words === 'wait') await nextTurn();
      if (words === 'refused') throw new Refusal('Not now.');
      if (words === 'fail') throw new Error('It broke.');
      events.push(`done ${itemIndex}`);
      return { words };
    },
  });
  const given = parameters.map((own) => ({ ...usual, ...own }) as IDataObject);
  const getNodeParameter = (name: string, itemIndex: number) => {
    events.push(`read ${name} ${itemIndex}`);
    return given[itemIndex]![name] ?? null;
  };
  const { n8n } = fakeExecute({
    parameters: given,
    onError,
    methods: { getNodeParameter } as never,
  });
  const run = async () =>
    execute<string, Context, typeof greet>(
      n8n,
      Promise.resolve({
        operations: [greet],
        mask: (value) => value,
        each: async (items, worker) => mapInOrder(items, 10, worker),
        open: async (context) => ({ client: 'client', context }),
        check: async (one, client, input, context) => one.check?.(client, input, context),
        perform: async (one, client, input, context) => ({
          result: await one.request(client, input, context),
        }),
        isResult: (thrown) => thrown instanceof Refusal,
        ...engine,
      }),
    );
  return { run, events, asked: () => events.filter((event) => event.startsWith('ask')) };
}

const list = (count: number, own: (index: number) => IDataObject = () => ({})) =>
  Array.from({ length: count }, (_, index) => own(index));
const thrownBy = async (run: () => Promise<unknown>) =>
  run().then(
    () => undefined,
    (thrown: unknown) => thrown as NodeOperationError,
  );

describe('a list that spends, with On Error: Stop', () => {
  it('is refused as a whole, up to twenty faults by item and field, and nothing is asked for', async () => {
    const { run, asked } = stage(list(50, (index) => (index % 2 ? { to: `0151 ${index}` } : {})));
    const error = await thrownBy(run);
    expect(error).toBeInstanceOf(NodeOperationError);
    expect(error!.message).toBe('25 of 50 items are wrong, so nothing was sent');
    const lines = error!.description!.split('<br>\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe(
      'Item 1: To "0151 1" is in national form and no country is known. Write it with + and the country code, or choose a default country in the credential.',
    );
    // The remedy is the same for all.
    expect(lines[1]).toBe('Item 3: To "0151 3" is in national form and no country is known.');
    expect(lines[19]).toMatch(/^Item 39: /);
    expect(lines[20]).toBe('and 5 more');
    expect(error!.context.itemIndex).toBeUndefined();
    expect(asked()).toEqual([]);
  });

  it('names the first twenty by item, in whatever order they are found', async () => {
    const { run } = stage(list(60, (index) => ({ words: index < 5 ? 'slow' : 'shout' })));
    const lines = (await thrownBy(run))!.description!.split('<br>\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      ...list(20).map((_, index) => `Item ${index}`),
      'and 40 more',
    ]);
  });

  it('has whatever has not begun halted, and names the item that stopped it', async () => {
    const halt = new AbortController();
    const words = (index: number) => ({ words: index === 3 ? 'fail' : 'wait' });
    const { run, asked } = stage(list(9, words), {
      engine: {
        halt: () => halt.abort(new Halted('Another item has stopped the list.')),
        async perform(one, client, input, context) {
          if (context.itemIndex < 3) await nextTurn();
          halt.signal.throwIfAborted();
          return { result: await one.request(client, input, context) };
        },
      },
    });
    expect(await thrownBy(run)).toMatchObject({ message: 'It broke.', context: { itemIndex: 3 } });
    expect(asked()).not.toContain('ask 0');
  });

  it('says one fault as ever', async () => {
    const { run, asked } = stage([{}, { words: 'shout' }, {}]);
    expect(await thrownBy(run)).toMatchObject({
      message: 'Words "shout" is no greeting',
      description: 'Say hello',
      context: { itemIndex: 1 },
    });
    expect(asked()).toEqual([]);
  });

  it('shows values as they are, though n8n takes a description for HTML', async () => {
    const { run } = stage([{ to: '<b>1</b>' }, { to: 'a&b' }]);
    const { description } = (await thrownBy(run))!;
    expect(description).toContain('Item 0: To "&lt;b>1&lt;/b>" is');
    expect(description).toContain('Item 1: To "a&amp;b" is');
  });

  it('reads each value once', async () => {
    const { run, events } = stage(list(30));
    await run();
    const reads = events.filter((event) => /^read (to|words)/.test(event));
    expect(reads).toHaveLength(60);
    expect(new Set(reads).size).toBe(60);
    expect(events.lastIndexOf('read words 29')).toBeLessThan(events.indexOf('ask 0'));
  });

  it('stops at once for what is no item’s fault, and says that', async () => {
    const unreachable = new TwilioOpsError('Twilio could not be reached.', {
      action: 'stop',
      remedy: 'Check the network.',
      mayHaveBeenProcessed: false,
    } as never);
    const open = async () => Promise.reject(unreachable);
    const { run, events } = stage(list(100), { engine: { open } });
    expect(await thrownBy(run)).toMatchObject({ message: 'Twilio could not be reached.' });
    expect(events).not.toContain('read to 99');
  });

  it('is worded by what would have been done', async () => {
    const { run } = stage([{ to: '1' }, { to: '2' }], { risk: 'destroys' });
    expect((await thrownBy(run))!.message).toBe('2 of 2 items are wrong, so nothing was done');
  });

  it('gives the event loop its turn at least every 50 ms', async () => {
    const { run, events } = stage(list(20_000, () => ({ to: '' })));
    // Each look at the clock is a millisecond later: an item takes about one.
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    const readAtTurn = [0];
    let isRunning = true;
    const watch = () => {
      readAtTurn.push(events.length);
      if (isRunning) setImmediate(watch);
    };
    setImmediate(watch);
    expect((await thrownBy(run))!.message).toMatch(/^20000 of 20000 items/);
    isRunning = false;
    jest.restoreAllMocks();
    const steps = readAtTurn.slice(1).map((count, index) => count - readAtTurn[index]!);
    expect(readAtTurn.length).toBeGreaterThan(400);
    // Of each item one value is read before it is refused.
    expect(Math.max(...steps)).toBeLessThanOrEqual(50);
  });
});

describe('a list that is not checked first', () => {
  it('of On Error: Continue is read as its turn comes, and each item fails for itself', async () => {
    const { run, events } = stage(
      list(40, (index) => (index === 3 ? { to: '1' } : {})),
      {
        onError: 'continueRegularOutput',
      },
    );
    const [items] = await run();
    expect(items!.filter(({ json }) => json.error)).toHaveLength(1);
    expect(events.indexOf('ask 0')).toBeLessThan(events.indexOf('read to 39'));
  });

  it('of an operation without a risk is read as its turn comes, too', async () => {
    const { run, events } = stage(list(40), { risk: 'none' });
    await run();
    expect(events.indexOf('ask 0')).toBeLessThan(events.indexOf('read to 39'));
  });
});

describe('an item whose error is its result', () => {
  it('leaves with it under On Error: Stop, and the others go on', async () => {
    const { run, asked } = stage(list(30, (index) => (index === 2 ? { words: 'refused' } : {})));
    const [items] = await run();
    expect(asked()).toHaveLength(30);
    expect(items![2]).toEqual({
      json: { index: 2, error: { message: 'Not now.', description: 'Wait.', itemIndex: 2 } },
      pairedItem: { item: 2 },
    });
    expect(items!.filter(({ json }) => json.error)).toHaveLength(1);
  });
});

describe('an item that stops the list', () => {
  it('is named when those under way have ended, with what the engine has to say', async () => {
    const parameters = list(40, (index) => ({ words: index === 4 ? 'fail' : 'wait' }));
    const doneAtStop: number[] = [];
    const { run, events } = stage(parameters, {
      engine: {
        onStop(itemIndex) {
          doneAtStop.push(events.filter((event) => event.startsWith('done')).length);
          return `Item ${itemIndex} stopped the list`;
        },
      },
    });
    expect(await thrownBy(run)).toMatchObject({
      message: 'It broke.',
      description: 'Check the input of this operation. Item 4 stopped the list.',
      context: { itemIndex: 4 },
    });
    // All that had been begun beside it.
    expect(doneAtStop).toEqual([9]);
    expect(events).not.toContain('ask 39');
  });
});
