import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Fields, InputOf } from './field';

/** What an operation may need besides its input. */
export interface Context {
  readonly n8n: IExecuteFunctions;
  readonly item: INodeExecutionData;
  readonly itemIndex: number;
}

/** What cannot be taken back: money and other people's attention, or data. */
export type Risk = 'spends' | 'destroys';

/** The JSON of the incoming item, with something added to it. */
export type Extended<More> = More & Record<string, unknown>;

type Element<Raw> = Raw extends ReadonlyArray<infer One> ? One : Raw;

/**
 * One operation of a node: what the editor asks for, the request, and the resulting item.
 *
 * `Client` is what the node's operations work with: the Twilio SDK of the chosen account, or the
 * ledger. The property list, the router, the tables in the docs and the contract test are derived
 * from this.
 */
export interface OperationDefinition<Client, Ctx extends Context, F extends Fields, Raw> {
  /** Stored in users' workflows; one of the node's resources. */
  resource: string;
  /** Stored in users' workflows; unique within the resource. */
  operation: string;
  /** In the list of operations: `Get Many`. */
  name: string;
  /** In n8n's list of actions: `Get many messages`. */
  action: string;
  description: string;
  /**
   * Set when it spends money, reaches a person or destroys data: an AI agent may then use it only
   * if the author has allowed that.
   */
  risk?: Risk;
  /** Whether, with this input, it does none of that. */
  isHarmless?(input: InputOf<F>): boolean;
  /** It cannot be used as an AI agent's tool. */
  isNotForAgents?: boolean;
  fields: F;
  /**
   * Works out what several fields say only together, from what each says alone. Comes before
   * everything else.
   * @throws FieldError if they contradict one another
   */
  combine?(input: InputOf<F>): InputOf<F>;
  /**
   * Refuses faults that no single field can show. Runs before each request, and for a whole list
   * before the first request that spends or destroys. It may read from Twilio, each distinct thing
   * once.
   * @throws FieldError
   */
  check?(client: Client, input: InputOf<F>, context: Ctx): Promise<void> | void;
  request(client: Client, input: InputOf<F>, context: Ctx): Promise<Raw> | Raw;
  /** One result as an item's JSON; without this, the result is returned as it is. */
  output?(result: NoInfer<Element<Raw>>, input: InputOf<F>, context: Ctx): object;
  /** The record that every message and call event shares with the trigger. */
  crm?(result: NoInfer<Element<Raw>>, context: Ctx): object;
  /**
   * The whole outgoing item, if that is the incoming item with something added; `output` and `crm`
   * are then not used.
   */
  item?(
    result: NoInfer<Element<Raw>>,
    context: Ctx,
  ): { json: object; binary?: INodeExecutionData['binary'] };
  /** Which of the node's outputs a result goes to. */
  route?(result: NoInfer<Element<Raw>>): number;
}

/** An operation without its input and result types, as the tables hold it. */
export type Operation<Client, Ctx extends Context = Context> = OperationDefinition<
  Client,
  Ctx,
  Fields,
  unknown
>;

/**
 * The constructor of a node's operations: it lets the compiler infer the types of input and result.
 */
export const operationsOf =
  <Client, Ctx extends Context = Context>() =>
  <const F extends Fields, Raw>(definition: OperationDefinition<Client, Ctx, F, Raw>) =>
    definition as unknown as Operation<Client, Ctx>;

/** A resource of a node: its stored value and its name in the editor. */
export interface Resource {
  value: string;
  name: string;
}
