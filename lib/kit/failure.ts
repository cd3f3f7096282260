import {
  NodeApiError,
  NodeOperationError,
  type INode,
  type INodeExecutionData,
  type JsonObject,
} from 'n8n-workflow';

/** What a person needs to know about an item that failed; the `error` of a failed item. */
export interface Failure {
  /** What happened, with the field and its value. */
  message: string;
  /** What to do. */
  description: string;
  itemIndex: number;
  /** The parameter at fault. */
  field?: string;
  /** Twilio's error code. */
  code?: number;
  httpStatus?: number;
  /** Twilio's page on the code. */
  link?: string;
  /** How often it was tried. */
  attempts?: number;
  /** Why something that must happen only once did not happen, or may not have. */
  outcome?: string;
  /** The decision of the Compliance Gate that refused it. */
  compliance?: object;
}

/**
 * An error that says what to do. All our errors have this in common, wherever they come from; each
 * has some of the other fields.
 */
interface Explained extends Error {
  /** What to do, in sentences. */
  remedy: string;
  /** The message without the remedy, if `message` contains both. */
  fault?: string;
  field?: string;
  code?: number;
  /** HTTP status. */
  status?: number;
  link?: string;
  attempts?: number;
  outcome?: string;
  decision?: object;
}

const isExplained = (thrown: unknown): thrown is Explained =>
  thrown instanceof Error && typeof (thrown as Partial<Explained>).remedy === 'string';

/**
 * Whether the fault lies with this item, so that others may well be fine: an error that names a
 * field, or an unexpected one, such as an expression that cannot be evaluated. An error that names
 * no field but says what to do (Twilio cannot be reached, say) is not the item's fault.
 */
export const isFaultOfItem = (thrown: unknown): boolean =>
  !isExplained(thrown) || thrown.field !== undefined;

/** Hides secrets; see `Engine`. */
export type Mask = <Value>(value: Value) => Value;

const asItIs: Mask = (value) => value;

/** What a person needs to know about anything that was thrown. Never contains a secret. */
export const failureOf = (thrown: unknown, itemIndex: number, mask = asItIs): Failure =>
  mask(said(thrown, itemIndex));

function said(thrown: unknown, itemIndex: number): Failure {
  if (thrown instanceof NodeOperationError || thrown instanceof NodeApiError) {
    return { message: thrown.message, description: thrown.description ?? '', itemIndex };
  }
  if (!isExplained(thrown)) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { message, description: 'Check the input of this operation.', itemIndex };
  }
  const { message, fault, remedy, field, code, status, link, attempts, outcome, decision } = thrown;
  return {
    message: fault ?? message,
    description: remedy,
    itemIndex,
    field,
    code,
    httpStatus: status,
    link,
    attempts,
    outcome,
    compliance: decision,
  };
}

/**
 * The error that stops the node, for n8n's error view.
 * @param more sentences that follow its description
 */
export function toNodeError(
  node: INode,
  thrown: unknown,
  itemIndex: number,
  { more, mask = asItIs }: { more?: string | undefined; mask?: Mask } = {},
): NodeOperationError | NodeApiError {
  if (thrown instanceof NodeOperationError || thrown instanceof NodeApiError) {
    const { message, description } = thrown;
    const whole = more ? sentences(description, more) : description;
    return Object.assign(thrown, mask({ message, description: whole }));
  }
  const failure = failureOf(thrown, itemIndex, mask);
  const { message, httpStatus, code, link } = failure;
  const page = code && `Twilio's error ${code}: ${link}`;
  const whatToDo = more ? sentences(failure.description, more) : failure.description;
  const description = [whatToDo, page].filter(Boolean).join(' ');
  const error =
    httpStatus === undefined
      ? new NodeOperationError(node, message, { description, itemIndex })
      : new NodeApiError(node, { ...failure } as unknown as JsonObject, {
          description,
          itemIndex,
          httpCode: String(httpStatus),
        });
  // n8n replaces the message with a generic one if it knows the status or finds a code such as
  // ECONNREFUSED in it.
  return Object.assign(error, { message });
}

/** Joins texts, each ending in a full stop. */
export const sentences = (...texts: Array<string | null | undefined>): string =>
  texts.flatMap((text) => (text ? (/[.:!?]$/.test(text) ? text : `${text}.`) : [])).join(' ');

/**
 * The item that stands for a failed one under On Error: Continue.
 *
 * It keeps its own JSON. For the error output it contains only the error: that is how n8n
 * recognises such an item, and n8n adds the input's JSON itself (measured on 2.40.7).
 */
export function toErrorItem(
  node: INode,
  item: INodeExecutionData,
  failure: Failure,
): INodeExecutionData {
  const error = { ...failure };
  const json =
    node.onError === 'continueErrorOutput'
      ? { error, message: failure.message }
      : { ...item.json, error };
  return { json: json as INodeExecutionData['json'], pairedItem: { item: failure.itemIndex } };
}
