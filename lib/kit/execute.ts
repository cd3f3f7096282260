import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Engine, Routed } from './engine';
import { Halted } from './halted';
import { failureOf, toErrorItem, toNodeError } from './failure';
import type { Context, Operation } from './operation';
import { parametersOf } from './parameters';
import { checkedList, prepared, Stop, type Prepared, type Run } from './prepare';
import { carried, plain, shapedOrPlain, shapeOf } from './shape';

/**
 * The one item loop of all nodes: reads and checks the input, makes the request, shapes and pairs
 * the output, and turns failures into an error item or the error that stops the node.
 *
 * With On Error: Stop, a list that spends or destroys is read and checked as a whole before the
 * first request. Otherwise each item is read when its turn comes, and none is kept.
 */
export async function execute<Client, Ctx extends Context, Op extends Operation<Client, Ctx>>(
  n8n: IExecuteFunctions,
  opening: Promise<Engine<Client, Ctx, Op>>,
): Promise<INodeExecutionData[][]> {
  const engine = await opened(n8n, opening);
  const operation = chosenOperation(n8n, engine.operations);
  const run: Run<Client, Ctx, Op> = { n8n, engine, operation };
  try {
    const checked = await checkedList(run);
    const routed = await engine.each(n8n.getInputData(), async (item, itemIndex) => {
      const ready = checked?.[itemIndex];
      // An item that has had its turn need not be kept while others wait for theirs.
      if (checked) checked[itemIndex] = undefined;
      return work(run, { n8n, item, itemIndex }, ready);
    });
    const outputs: INodeExecutionData[][] = Array.from({ length: engine.outputs ?? 1 }, () => []);
    for (const { output, item } of routed.flat()) outputs[output]!.push(item);
    return outputs;
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    const { itemIndex } = thrown;
    const { mask } = engine;
    const more = engine.onStop?.(itemIndex);
    throw toNodeError(n8n.getNode(), thrown.thrown, itemIndex, { more, mask });
  } finally {
    engine.finish?.();
  }
}

/** A fault in the credential affects all items: it stops the node, whatever On Error says. */
async function opened<Result>(n8n: IExecuteFunctions, opening: Promise<Result>): Promise<Result> {
  try {
    return await opening;
  } catch (thrown) {
    throw toNodeError(n8n.getNode(), thrown, 0);
  }
}

/** Resource and operation take no expressions, so they are the same for all items. */
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

/** Processes one item; returns what leaves the node for it. @throws Stop when it stops the node */
async function work<Client, Ctx extends Context, Op extends Operation<Client, Ctx>>(
  run: Run<Client, Ctx, Op>,
  base: Context,
  ready?: Prepared<Client, Ctx>,
): Promise<Routed[]> {
  const { n8n, engine, operation } = run;
  const { item, itemIndex } = base;
  try {
    const { client, context, input, form, warnings } = ready ?? (await prepared(run, base));
    const { result, beside } = await engine.perform(operation, client, input, context);
    const formed = shapeOf(operation, form, input, context);
    const shape = beside ? shapedOrPlain(formed) : formed;
    return [result].flat().map((one) => {
      const { json, ...rest } = (operation.item?.(one as never, context) as
        INodeExecutionData | undefined) ?? {
        ...carried(one),
        json: { ...shape(one), ...beside, ...(warnings.length > 0 && { warnings }) },
      };
      const item = { ...rest, json: engine.mask(json), pairedItem: { item: itemIndex } };
      return { output: operation.route?.(one as never) ?? 0, item };
    });
  } catch (raised) {
    if (raised instanceof Halted) throw run.stop;
    const thrown = engine.explain?.(raised) ?? raised;
    const failure = failureOf(thrown, itemIndex, engine.mask);
    engine.onFailure?.(thrown, failure);
    const answer = engine.answer?.(thrown);
    if (answer)
      return [
        { output: 0, item: { json: engine.mask(plain(answer)), pairedItem: { item: itemIndex } } },
      ];
    if (!n8n.continueOnFail() && !engine.isResult?.(thrown)) {
      const stop = new Stop(thrown, itemIndex);
      run.stop ??= stop;
      engine.halt?.();
      throw stop;
    }
    const input = { ...item, json: engine.mask(item.json) };
    const failed = toErrorItem(n8n.getNode(), input, failure);
    return [engine.failed?.(failed) ?? { output: 0, item: failed }];
  }
}
