import type { IExecuteFunctions } from 'n8n-workflow';
import { EventLoopTurns } from '../kit/eventLoopTurns';
import type { InputOf, Locale } from '../kit/field';
import { readInput } from '../kit/input';
import { parametersOf } from '../kit/parameters';
import { paceFields } from './deliveryFields';

interface ListDelivery {
  /** Gives the raw delivery options of an item. */
  readDelivery(itemIndex: number): () => unknown;
  /** The pace of the whole run. */
  pacing: InputOf<typeof paceFields>['delivery'];
}

/**
 * The delivery options of a list. The run takes its pace from the first item whose pace can be
 * read: what is wrong with one before it is that item's fault, found when it is read itself, and
 * must lift no limit for the others.
 */
export async function deliveryOf(n8n: IExecuteFunctions, locale: Locale): Promise<ListDelivery> {
  const parameters = parametersOf(n8n);
  const turns = new EventLoopTurns();
  // An expression is evaluated only once for each item.
  const known = new Map<number, unknown>();
  const readDelivery = (itemIndex: number) => () => {
    if (!known.has(itemIndex)) return parameters('delivery', itemIndex);
    const value = known.get(itemIndex);
    known.delete(itemIndex);
    return value;
  };
  for (const itemIndex of n8n.getInputData().keys()) {
    await turns.due();
    try {
      const given = parameters('delivery', itemIndex);
      known.set(itemIndex, given);
      const { delivery } = readInput(paceFields, () => given, locale);
      return { readDelivery, pacing: delivery };
    } catch {
      // Left to the item's own reading, which checks the same fields again.
    }
  }
  return { readDelivery, pacing: {} };
}
