import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Context, Operation } from './operation';

/** Puts results into the output form that the user chose. */
export function shapeOf<Client, Ctx extends Context>(
  operation: Operation<Client, Ctx>,
  form: unknown,
  input: never,
  context: Ctx,
): (result: unknown) => IDataObject {
  return (result) => {
    if (form === 'raw') return plain(result);
    if (form === 'crm' && operation.crm) return plain(operation.crm(result as never, context));
    return plain(operation.output!(result as never, input, context));
  };
}

/**
 * The same of something that was done: where its answer does not go into the form, it is given as
 * it came, because an error would say that it was not done.
 */
export const shapedOrPlain =
  (shape: (result: unknown) => IDataObject) =>
  (result: unknown): IDataObject => {
    try {
      return shape(result);
    } catch {
      return plain(result);
    }
  };

/** Binary data that an operation returns alongside its JSON. */
export const carried = (result: unknown): Pick<INodeExecutionData, 'binary'> =>
  typeof result === 'object' && result !== null && 'binary' in result
    ? { binary: result.binary as INodeExecutionData['binary'] }
    : {};

/** JSON as n8n stores it: dates as ISO text, the SDK's instances through their `toJSON`. */
export const plain = (value: unknown): IDataObject =>
  JSON.parse(JSON.stringify(value)) as IDataObject;
