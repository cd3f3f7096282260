import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { failAll } from '../kit/failAll';
import { gateOutputs } from './outputs';
import { withoutDecision } from './withoutDecision';

/**
 * Fails closed: when the run as a whole fails, all items leave by Blocked, because n8n would
 * otherwise use the first output, which is Allowed.
 */
export async function failClosed(
  n8n: IExecuteFunctions,
  run: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
  return await failAll(n8n, run, (failed) => {
    const outputs: INodeExecutionData[][] = Array.from({ length: gateOutputs(n8n) }, () => []);
    outputs.at(-1)!.push(...failed.map(withoutDecision));
    return outputs;
  });
}
