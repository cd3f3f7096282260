import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { failureOf, toErrorItem, toNodeError, type Failure } from './failure';
import type { Context, Operation } from './operation';
import { readInput } from './input';
import { parametersOf } from './parameters';

/** What the item loop needs of a node: its operations, and how one item gets its client. */
export interface Engine<
  Client,
  Ctx extends Context,
  Op extends Operation<Client, Ctx> = Operation<Client, Ctx>,
> {
  operations: readonly Op[];
  /** How many outputs the chosen operation has. */
  outputs?: number;
  /**
   * Runs the worker for every item, several at a time; results in the items' order. Rejects with
   * the first item's error.
   */
  each<Result>(
    items: INodeExecutionData[],
    worker: (item: INodeExecutionData, itemIndex: number) => Promise<Result>,
  ): Promise<Result[]>;
  /** Client and context of one item. */
  open(base: Context): Promise<{ client: Client; context: Ctx }>;
  /**
   * Does the request; the place for pace, retries and "each message once". `beside` is added to
   * each output item's JSON.
   */
  perform(operation: Op, client: Client, input: never, context: Ctx): Promise<Performed>;
  /** Puts what the client raised into words, where they are not yet. */
  explain?(thrown: unknown): unknown;
  /** What leaves in place of an error, where the error is itself an answer. */
  answer?(thrown: unknown): object | undefined;
  /** Told of each item that failed. */
  onFailure?(thrown: unknown, failure: Failure): void;
  /** Told when all is done or the first item has stopped the node. */
  finish?(): void;
  /**
   * What leaves for a failed item under On Error: Continue, and where; without it the item as it
   * is, on the first output.
   */
  failed?(item: INodeExecutionData): Routed;
}

export interface Performed {
  result: unknown;
  beside?: object;
}

export interface Routed {
  output: number;
  item: INodeExecutionData;
}

/**
 * The one item loop of all nodes: reads and checks the input, does the request, shapes and pairs
 * the output, and turns what went wrong into an error item or the error that stops the node.
 */
export async function execute<Client, Ctx extends Context, Op extends Operation<Client, Ctx>>(
  n8n: IExecuteFunctions,
  opening: Promise<Engine<Client, Ctx, Op>>,
): Promise<INodeExecutionData[][]> {
  const engine = await opened(n8n, opening);
  const operation = chosenOperation(n8n, engine.operations);
  const work = async (item: INodeExecutionData, itemIndex: number): Promise<Routed[]> => {
    try {
      return await runItem(engine, operation, { n8n, item, itemIndex });
    } catch (raised) {
      const thrown = engine.explain?.(raised) ?? raised;
      const failure = failureOf(thrown, itemIndex);
      engine.onFailure?.(thrown, failure);
      const answer = engine.answer?.(thrown);
      if (answer)
        return [{ output: 0, item: { json: plain(answer), pairedItem: { item: itemIndex } } }];
      if (!n8n.continueOnFail()) throw toNodeError(n8n.getNode(), thrown, itemIndex);
      const failed = toErrorItem(n8n.getNode(), item, failure);
      return [engine.failed?.(failed) ?? { output: 0, item: failed }];
    }
  };
  let routed: Routed[][];
  try {
    routed = await engine.each(n8n.getInputData(), work);
  } finally {
    engine.finish?.();
  }
  const outputs: INodeExecutionData[][] = Array.from({ length: engine.outputs ?? 1 }, () => []);
  for (const { output, item } of routed.flat()) outputs[output]!.push(item);
  return outputs;
}

/**
 * What is wrong with the credential concerns all items: it stops the node, whatever is chosen for
 * errors of items.
 */
async function opened<Result>(n8n: IExecuteFunctions, opening: Promise<Result>): Promise<Result> {
  try {
    return await opening;
  } catch (thrown) {
    throw toNodeError(n8n.getNode(), thrown, 0);
  }
}

/** Neither resource nor operation takes expressions, so that they are the same for all items. */
function chosenOperation<Op extends Pick<Operation<never>, 'resource' | 'operation'>>(
  n8n: IExecuteFunctions,
  operations: readonly Op[],
): Op {
  const read = parametersOf(n8n);
  const [resource, name] = ['resource', 'operation'].map((chosen) => read(chosen, 0) as string);
  const found = operations.find((one) => one.resource === resource && one.operation === name);
  if (!found)
    throw toNodeError(
      n8n.getNode(),
      new Error(`There is no operation "${name}" of "${resource}"`),
      0,
    );
  return found;
}

async function runItem<Client, Ctx extends Context, Op extends Operation<Client, Ctx>>(
  engine: Engine<Client, Ctx, Op>,
  operation: Op,
  base: Context,
): Promise<Routed[]> {
  const { n8n, itemIndex } = base;
  const parameters = parametersOf(n8n);
  const read = (name: string) => parameters(name, itemIndex);
  const input = readInput(operation.fields, read) as never;
  const { client, context } = await engine.open(base);
  const { result, beside } = await engine.perform(operation, client, input, context);
  const shape = shapeOf(operation, read, input, context);
  return [result].flat().map((one) => ({
    output: operation.route?.(one as never) ?? 0,
    item: {
      ...((operation.item?.(one as never, context) as INodeExecutionData | undefined) ?? {
        ...carried(one),
        json: { ...shape(one), ...beside },
      }),
      pairedItem: { item: itemIndex },
    },
  }));
}

/** Picks the form of the output that the user chose. */
function shapeOf<Client, Ctx extends Context>(
  operation: Operation<Client, Ctx>,
  read: (name: string) => unknown,
  input: never,
  context: Ctx,
): (result: unknown) => IDataObject {
  const form = operation.output ? read('output') : 'raw';
  return (result) => {
    if (form === 'raw') return plain(result);
    if (form === 'crm' && operation.crm) return plain(operation.crm(result as never, context));
    return plain(operation.output!(result as never, input, context));
  };
}

/** Binary data that an operation gives beside its JSON. */
const carried = (result: unknown): Pick<INodeExecutionData, 'binary'> =>
  typeof result === 'object' && result !== null && 'binary' in result
    ? { binary: result.binary as INodeExecutionData['binary'] }
    : {};

/** JSON as n8n stores it: dates as ISO text, the SDK's instances by their `toJSON`. */
const plain = (value: unknown): IDataObject => JSON.parse(JSON.stringify(value)) as IDataObject;
