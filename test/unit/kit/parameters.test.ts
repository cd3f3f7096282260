import { parametersOf } from '../../../lib/kit/parameters';
import { fakeExecute } from '../../support/fakeExecute';

/** A run of three items whose parameters are counted as they are read. */
function run(
  stored: Record<string, unknown>,
  valueOf: (name: string, itemIndex: number) => unknown,
  type?: string,
) {
  const reads: string[] = [];
  const getNodeParameter = (name: string, itemIndex: number) => {
    reads.push(`${name} ${itemIndex}`);
    return valueOf(name, itemIndex);
  };
  const { n8n, node } = fakeExecute({
    parameters: [{}, {}, {}],
    items: [0, 1, 2].map((index) => ({ json: { to: `item ${index}` } })),
    methods: { getNodeParameter } as never,
    ...(type && { type }),
  });
  Object.assign(node.parameters, stored);
  return { read: parametersOf(n8n), n8n, reads };
}

describe('parameters of a run', () => {
  it('reads what holds no expression once for all items', () => {
    const { read, reads } = run({ options: { validityPeriod: 60 } }, () => ({
      validityPeriod: 60,
    }));
    expect([0, 1, 2].map((index) => read('options', index))).toEqual(
      Array(3).fill({ validityPeriod: 60 }),
    );
    expect(reads).toEqual(['options 0']);
  });

  it('gives what is the same for all items frozen, however deep', () => {
    const { read } = run({ options: {} }, () => ({ rows: [{ text: 'a' }] }));
    const { rows } = read('options', 0) as { rows: object[] };
    expect(read('options', 1)).toMatchObject({ rows });
    expect(Object.isFrozen(read('options', 1))).toBe(true);
    expect(Object.isFrozen((read('options', 1) as { rows: object[] }).rows[0])).toBe(true);
  });

  it.each([
    ['an expression', '=Hello {{ $json.to }}'],
    ['a field that the item does not have', '={{ $json.from }}'],
    ['an expression in a collection', { rows: [{ text: '=Hello {{ $json.name }}' }] }],
    ['a parameter that is not stored', undefined],
  ])('reads %s for each item', (_what, stored) => {
    const { read, reads } = run({ to: stored }, (_name, index) => `value ${index}`);
    expect([0, 1, 2].map((index) => read('to', index))).toEqual(['value 0', 'value 1', 'value 2']);
    expect(reads).toHaveLength(3);
  });

  it('reads a field of the item off the item', () => {
    const { read, reads } = run({ to: '={{ $json.to }}' }, () => 'evaluated');
    expect([0, 1, 2].map((index) => read('to', index))).toEqual(['item 0', 'item 1', 'item 2']);
    expect(reads).toEqual([]);
  });

  it('leaves even that to n8n where an agent calls the node', () => {
    const { read, reads } = run({ to: '={{ $json.to }}' }, () => 'evaluated', 'twilioOpsTool');
    expect(read('to', 0)).toBe('evaluated');
    expect(reads).toEqual(['to 0']);
  });

  it('is the same for all who ask in a run, and another in another run', () => {
    const { read, n8n } = run({}, () => null);
    expect(parametersOf(n8n)).toBe(read);
    expect(parametersOf(run({}, () => null).n8n)).not.toBe(read);
  });
});
