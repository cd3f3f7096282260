import type { INodeProperties } from 'n8n-workflow';
import { within } from '../kit/properties';
import type { TwilioOperation } from './contract';
import { deliveryFields } from './deliveryFields';

/** The inputs of all operations that must not be done twice, for a node's property list. */
export function deliveryProperties(operations: readonly TwilioOperation[]): INodeProperties[] {
  const once = operations.filter(({ sending }) => sending);
  return [...Map.groupBy(once, ({ resource }) => resource)].flatMap(([resource, own]) =>
    Object.entries(deliveryFields).map(([name, field]) => ({
      ...field.property(),
      name,
      displayOptions: within(
        resource,
        own.map(({ operation }) => operation),
      ),
    })),
  );
}
