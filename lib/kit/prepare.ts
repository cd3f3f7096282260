import type { IExecuteFunctions } from 'n8n-workflow';
import { checkAuthorsInputs } from './authorsInputs';
import type { Engine } from './engine';
import { EventLoopTurns } from './eventLoopTurns';
import { isFaultOfItem } from './failure';
import { readInput } from './input';
import { ListFaults } from './listFaults';
import type { Context, Operation } from './operation';
import { parametersOf } from './parameters';

/** What is the same for all items. */
export interface Run<Client, Ctx extends Context, Op extends Operation<Client, Ctx>> {
  n8n: IExecuteFunctions;
  engine: Engine<Client, Ctx, Op>;
  operation: Op;
  /** Set as soon as an item has stopped the node. */
  stop?: Stop;
}

/**
 * An item that was read and found to be right. A list that is checked first has one for each item.
 */
export interface Prepared<Client, Ctx> {
  client: Client;
  context: Ctx;
  input: never;
  /** The form of the output that the user chose. */
  form: unknown;
  /** Remarks on its values, in sentences. */
  warnings: readonly string[];
}

/** An error of one item that stops the node. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    readonly thrown: unknown,
    readonly itemIndex: number,
  ) {
    super(`Item ${itemIndex} stops the node`, { cause: thrown });
  }
}

/**
 * All items, read and checked, if that happens before the first request; otherwise nothing.
 * @throws an error that names every wrong item; or an error that is not an item's fault, such as
 * that Twilio cannot be reached
 */
export async function checkedList<Client, Ctx extends Context, Op extends Operation<Client, Ctx>>(
  run: Run<Client, Ctx, Op>,
): Promise<Array<Prepared<Client, Ctx> | undefined> | undefined> {
  const { n8n, engine, operation } = run;
  const items = n8n.getInputData();
  if (!operation.risk || n8n.continueOnFail() || items.length < 2) return undefined;
  const turns = new EventLoopTurns();
  const faults = new ListFaults(engine.mask);
  const checked = await engine.each(items, async (item, itemIndex) => {
    await turns.due();
    try {
      return await prepared(run, { n8n, item, itemIndex });
    } catch (raised) {
      const thrown = engine.explain?.(raised) ?? raised;
      if (!isFaultOfItem(thrown)) throw new Stop(thrown, itemIndex);
      faults.add(thrown, itemIndex);
      return undefined;
    }
  });
  faults.throwIfAny(n8n.getNode(), operation.risk, items.length);
  return checked;
}

/** Reads and checks one item. */
export async function prepared<Client, Ctx extends Context, Op extends Operation<Client, Ctx>>(
  { n8n, engine, operation }: Run<Client, Ctx, Op>,
  base: Context,
): Promise<Prepared<Client, Ctx>> {
  const parameters = parametersOf(n8n);
  const read = (name: string) => parameters(name, base.itemIndex);
  checkAuthorsInputs(n8n, operation.fields);
  const { client, context, country, reaches } = await engine.open(base, operation);
  const warnings: string[] = [];
  const locale = { timeZone: n8n.getTimezone(), country, reaches };
  const given = readInput(operation.fields, read, locale, (said) => void warnings.push(said));
  const input = (operation.combine?.(given) ?? given) as never;
  await engine.check(operation, client, input, context);
  const form = operation.output ? read('output') : 'raw';
  return { client, context, input, form, warnings };
}
