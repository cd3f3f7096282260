import type { INodeExecutionData } from 'n8n-workflow';
import type { Failure } from './failure';
import type { Locale } from './field';
import type { Context, Operation } from './operation';

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
  /**
   * Client and context of one item; kept while a list is checked, so it should be small. And what
   * its account says of how inputs are meant (see `Locale`): the country of national numbers, and
   * which addresses can be fetched.
   */
  open(
    base: Context,
    operation: Op,
  ): Promise<{ client: Client; context: Ctx } & Pick<Locale, 'country' | 'reaches'>>;
  /** Refuses an item before any request that spends or destroys. */
  check(operation: Op, client: Client, input: never, context: Ctx): Promise<void>;
  /**
   * Does the request; the place for pace, retries and "each message once". `beside` is added to
   * each output item's JSON.
   */
  perform(operation: Op, client: Client, input: never, context: Ctx): Promise<Performed>;
  /** Hides the credential's secrets in whatever leaves the node: items, errors, answers, hints. */
  mask: <Value>(value: Value) => Value;
  /** Puts what the client raised into words, unless it already is. */
  explain?(thrown: unknown): unknown;
  /** What leaves in place of an error, where the error is itself an answer. */
  answer?(thrown: unknown): object | undefined;
  /** Whether an error is its item's result: the item leaves with it, and the list goes on. */
  isResult?(thrown: unknown): boolean;
  /** Told of each item that failed. */
  onFailure?(thrown: unknown, failure: Failure): void;
  /** Asked when an item has stopped the node and all others have ended: what to say beside it. */
  onStop?(itemIndex: number): string | undefined;
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
