import type { INodeExecutionData } from 'n8n-workflow';

type Binary = INodeExecutionData['binary'];
/** Applied to each kind of result separately. */
type Json<Result> = Result extends unknown ? Omit<Result, 'binary'> : never;

/** A result as an item: dates as ISO text, a file next to the JSON rather than in it. */
export function plainItem<Result extends object>(
  result: Result,
): { json: Json<Result>; binary?: Binary } {
  const { binary, ...json } = result as Result & { binary?: Binary };
  return { json: JSON.parse(JSON.stringify(json)) as Json<Result>, ...(binary && { binary }) };
}
