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

  it.each(
    flat(made()).map(
      (property) => [`${property.displayName} (${property.name})`, property] as const,
    ),
  )('%s reads as n8n wants it', (_name, { displayName, description, type, options = [] }) => {
    expect(displayName).toMatch(/^[A-Z]/);
    expect(displayName).not.toMatch(/[.:]$/);
    if (type === 'boolean') expect(description).toMatch(/^Whether /);
    // n8n's rule: a single sentence has no full stop, several have.
    if (description)
      expect(/\. /.test(description) ? /[.)]$/.test(description) : !description.endsWith('.')).toBe(
        true,
      );
    if (type === 'collection') {
      const names = options.map((option) => (option as INodeProperties).displayName);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    }
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
