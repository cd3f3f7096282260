import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** A result as an item: dates as ISO text, a file beside the JSON rather than in it. */
export function plainItem(result: object): Pick<INodeExecutionData, 'json' | 'binary'> {
  const { binary, ...json } = result as { binary?: INodeExecutionData['binary'] };
  return { json: JSON.parse(JSON.stringify(json)) as IDataObject, ...(binary && { binary }) };
}
