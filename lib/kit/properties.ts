import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Fields } from './field';
import type { Context, Operation, Resource } from './operation';

type AnyOperation = Operation<never, never> | Operation<unknown, Context>;

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

/**
 * The property list of a node, derived from its table of operations: resource, operation, the
 * fields that all operations share, each operation's own fields, and the form of the output.
 */
export function toProperties(
  resources: readonly Resource[],
  operations: readonly AnyOperation[],
  { shared = {}, more = [] }: { shared?: Fields; more?: readonly INodeProperties[] } = {},
): INodeProperties[] {
  return [
    resourceProperty(resources),
    ...resources.map((resource) => operationProperty(resource, operations)),
    ...Object.entries(shared).map(([name, field]) => ({ ...field.property(), name })),
    ...operations.flatMap(fieldProperties),
    ...more,
    ...outputProperties(operations),
  ];
}

const resourceProperty = (resources: readonly Resource[]): INodeProperties => ({
  displayName: 'Resource',
  name: 'resource',
  type: 'options',
  noDataExpression: true,
  options: resources.map(({ name, value }) => ({ name, value })).sort(byName),
  default: resources[0]!.value,
});

function operationProperty(
  { value }: Resource,
  operations: readonly AnyOperation[],
): INodeProperties {
  const own = operations.filter(({ resource }) => resource === value);
  const options: INodePropertyOptions[] = own.map(
    ({ operation, name, action, description, isNotForAgents }) => ({
      name,
      value: operation,
      action,
      description,
      ...(isNotForAgents && { displayOptions: { hide: { '@tool': [true] } } }),
    }),
  );
  return {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: [value] } },
    options: options.sort(byName),
    default: own[0]!.operation,
  };
}

const fieldProperties = ({ resource, operation, fields }: AnyOperation): INodeProperties[] =>
  Object.entries(fields).map(([name, field]) => {
    const property = field.property();
    return {
      ...property,
      name,
      displayOptions: within(resource, [operation], property.displayOptions),
    };
  });

/** Shows a property for operations of one resource. */
export const within = (
  resource: string,
  operation: string[],
  own?: IDisplayOptions,
): IDisplayOptions => ({
  ...own,
  show: { resource: [resource], operation, ...own?.show },
});

/**
 * `output`: simplified (default), as Twilio returned it, or a CRM record; per resource, because not
 * all operations have each form.
 */
function outputProperties(operations: readonly AnyOperation[]): INodeProperties[] {
  const shaped = operations.filter(({ output }) => output);
  const forms = (withCrm: boolean) => shaped.filter(({ crm }) => Boolean(crm) === withCrm);
  return [true, false].flatMap((withCrm) =>
    [...Map.groupBy(forms(withCrm), ({ resource }) => resource)].map(([resource, own]) => ({
      displayName: 'Output',
      name: 'output',
      type: 'options' as const,
      displayOptions: within(
        resource,
        own.map(({ operation }) => operation),
      ),
      options: [
        ...(withCrm
          ? [
              {
                name: 'CRM Record',
                value: 'crm',
                description: 'The same record that the trigger gives',
              },
            ]
          : []),
        { name: 'Raw', value: 'raw', description: 'Everything that Twilio returned' },
        { name: 'Simplified', value: 'simplified', description: 'The most useful fields' },
      ],
      default: 'simplified',
      description: 'The form of the output items',
    })),
  );
}
