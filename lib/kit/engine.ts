import type { INodeExecutionData } from 'n8n-workflow';
import type { Failure } from './failure';
import type { Locale } from './field';
import type { Context, Operation } from './operation';

/** What the item loop needs from a node: its operations, and how an item gets its client. */
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
   * Client and context of one item; kept while a list is checked, so they should be small. Also
   * what its account says of how inputs are meant (see `Locale`): the country of national numbers,
   * and which addresses can be fetched.
   */
  open(
    base: Context,
    operation: Op,
  ): Promise<{ client: Client; context: Ctx } & Pick<Locale, 'country' | 'reaches'>>;
  /** Refuses an item before any request that spends or destroys. */
  check(operation: Op, client: Client, input: never, context: Ctx): Promise<void>;
  /**
   * Makes the request; the place for pace, retries and "each message once". `beside` is added to
   * each output item's JSON.
   */
  perform(operation: Op, client: Client, input: never, context: Ctx): Promise<Performed>;
  /** Hides the credential's secrets in whatever leaves the node: items, errors, answers, hints. */
  mask: <Value>(value: Value) => Value;
  /** Puts what the client threw into words, if it is not in words already. */
  explain?(thrown: unknown): unknown;
  /** What to return instead of an error, when the error is itself an answer. */
  answer?(thrown: unknown): object | undefined;
  /**
   * Whether an error is the item's result: the item carries it out of the node, and the list goes
   * on.
   */
  isResult?(thrown: unknown): boolean;
  /** Called for each item that failed. */
  onFailure?(thrown: unknown, failure: Failure): void;
  /**
   * Called as soon as an item stops the node: those that have requested nothing yet then throw
   * `Halted` in the place of their first request.
   */
  halt?(): void;
  /** Called when an item has stopped the node and all others have ended: what else to say. */
  onStop?(itemIndex: number): string | undefined;
  /** Called when everything is done or the first item has stopped the node. */
  finish?(): void;
  /**
   * What a failed item becomes under On Error: Continue, and where it goes; without this, the item
   * as it is, on the first output.
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
