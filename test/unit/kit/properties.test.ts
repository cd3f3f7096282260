import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { operations } from '../../../nodes/TwilioOps/operations';
import { TwilioOps } from '../../../nodes/TwilioOps/TwilioOps.node';
import { filesIn } from '../../support/files';

const made = () => new TwilioOps().description.properties;

/** All properties, also those inside collections. */
const flat = (properties: INodeProperties[]): INodeProperties[] =>
  properties.flatMap((property) => [
    property,
    ...(property.type === 'collection' ? flat(property.options as INodeProperties[]) : []),
    ...(property.type === 'fixedCollection'
      ? flat((property.options as INodePropertyCollection[]).flatMap(({ values }) => values))
      : []),
  ]);

/** What about a property's texts breaks n8n's rules for them. */
function faultsOfLook({ displayName, description = '', type, options = [] }: INodeProperties) {
  const hasSeveralSentences = /\. /.test(description);
  const names = options.map((option) => (option as INodeProperties).displayName);
  const sorted = [...names].sort((a, b) => a.localeCompare(b));
  const faults: Array<[string, boolean]> = [
    ['begins without a capital letter', !/^[A-Z]/.test(displayName)],
    ['ends with a full stop or colon', /[.:]$/.test(displayName)],
    ['does not begin with Whether', type === 'boolean' && !description.startsWith('Whether ')],
    ['has a full stop after a single sentence', !hasSeveralSentences && description.endsWith('.')],
    ['has no full stop after several sentences', hasSeveralSentences && !/[.)]$/.test(description)],
    [
      'has options out of order',
      type === 'collection' && names.some((name, index) => name !== sorted[index]),
    ],
  ];
  return faults.filter(([, isFaulty]) => isFaulty).map(([fault]) => fault);
}

describe('the property list of Twilio Ops', () => {
  it('offers every operation under its resource, and each resource has one', () => {
    const [resource, ...rest] = made();
    const offered = resource!.options!.map((option) => (option as { value: string }).value);
    for (const one of offered) {
      const selector = rest.find(
        ({ name, displayOptions }) =>
          name === 'operation' && displayOptions!.show!.resource![0] === one,
      );
      const own = operations
        .filter((operation) => operation.resource === one)
        .map(({ operation }) => operation);
      expect(
        selector!.options!.map((option) => (option as { value: string }).value).sort(),
      ).toEqual(own.sort());
      expect(own.length).toBeGreaterThan(0);
    }
    expect(new Set(operations.map((operation) => operation.resource))).toEqual(new Set(offered));
  });

  it('is made anew at each call, because n8n writes into it', () => {
    const [first, second] = [made(), made()];
    expect(second).toEqual(first);
    flat(first).forEach((property, index) => expect(flat(second)[index]).not.toBe(property));
  });

  it('shows each field only for its operation', () => {
    const own = made().filter(({ name }) => !['resource', 'account'].includes(name));
    for (const { displayOptions } of own) expect(displayOptions?.show?.resource).toHaveLength(1);
  });

  it('reads as n8n wants it', () => {
    const faulty = flat(made()).flatMap((property) =>
      faultsOfLook(property).map((fault) => `${property.displayName} (${property.name}) ${fault}`),
    );
    expect(faulty).toEqual([]);
  });
});

describe('the style of labels', () => {
  const property = (changes: object) =>
    ({ displayName: 'To', name: 'to', type: 'string', default: '', ...changes }) as INodeProperties;

  it.each([
    ['begins without a capital letter', { displayName: 'to' }],
    ['ends with a full stop or colon', { displayName: 'To:' }],
    ['does not begin with Whether', { type: 'boolean', description: 'If it is sent' }],
    ['has a full stop after a single sentence', { description: 'Who gets it.' }],
    ['has no full stop after several sentences', { description: 'Who. Or what' }],
    [
      'has options out of order',
      { type: 'collection', options: [property({}), property({ displayName: 'B' })] },
    ],
  ])('is wrong where one %s', (fault, changes) => {
    expect(faultsOfLook(property(changes))).toEqual([fault]);
  });
});

describe('what is chosen from a list', () => {
  const { methods } = new TwilioOps();
  const own = flat(made());

  const lists = own.flatMap(({ displayName, modes = [] }) =>
    modes.flatMap(({ typeOptions }) =>
      typeOptions?.searchListMethod ? [[displayName, typeOptions.searchListMethod]] : [],
    ),
  );

  it.each(lists)('%s has the list %s', (_name, method) =>
    expect(Object.keys(methods.listSearch)).toContain(method),
  );

  it.each(
    own
      .filter(({ type }) => type === 'resourceLocator')
      .map((property) => [property.displayName, property] as const),
  )('%s also takes what is typed', (_name, { modes }) =>
    expect(modes!.some(({ type }) => type === 'string')).toBe(true),
  );
});

describe('what cannot be taken back', () => {
  it.each(
    operations
      .filter(({ operation }) => ['delete', 'release', 'buy', 'setStatus'].includes(operation))
      .map((one) => [one.action, one] as const),
  )('%s needs its confirmation', (_action, { fields, risk }) => {
    expect(fields).toHaveProperty('confirmation');
    expect(risk).toBeDefined();
  });

  it.each(operations.filter(({ sending }) => sending).map((one) => [one.action, one] as const))(
    '%s says so',
    (_action, { risk, description }) => {
      expect(risk).toBeDefined();
      expect(description).toMatch(/costs money|may spend money/i);
    },
  );

  it('has a box for the author in a tool, and nowhere else', () => {
    const boxes = made().filter(({ name }) => name === 'allowRisk');
    const shown = boxes.flatMap(({ displayOptions }) => {
      expect(displayOptions!.show!['@tool']).toEqual([true]);
      return (displayOptions!.show!.operation as string[]).map(
        (operation) => `${String(displayOptions!.show!.resource![0])}/${operation}`,
      );
    });
    expect(shown.sort()).toEqual(
      operations
        .filter(({ risk }) => risk)
        .map(({ resource, operation }) => `${resource}/${operation}`)
        .sort(),
    );
  });
});

describe('the table of operations', () => {
  it('holds every file of its folder', () => {
    const files = filesIn('nodes/TwilioOps/operations', /^[a-z]\w*\/[a-z]\w*\.ts$/i)
      .filter((file) => /export default operation\(/.test(file.text))
      .map(({ path }) => path.replace(/^.*operations\/|\.ts$/g, ''));
    expect(operations.map(({ resource, operation }) => `${resource}/${operation}`).sort()).toEqual(
      files.sort(),
    );
  });
});
