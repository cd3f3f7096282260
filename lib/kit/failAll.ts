import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { failureOf, toErrorItem } from './failure';

/**
 * Fails every item when the node fails as a whole, for instance because of its credential.
 *
 * When a node set to On Error: Continue throws, n8n passes its input on through the first output,
 * as if all had gone well (n8n-core 2.41, WorkflowExecute). So in that case nothing is thrown.
 * @param outputsFor puts the failed items on the node's outputs
 */
export async function failAll(
  n8n: IExecuteFunctions,
  run: () => Promise<INodeExecutionData[][]>,
  outputsFor: (failed: INodeExecutionData[]) => INodeExecutionData[][] = (failed) => [failed],
): Promise<INodeExecutionData[][]> {
  try {
    return await run();
  } catch (thrown) {
    if (!n8n.continueOnFail()) throw thrown;
    return outputsFor(
      n8n
        .getInputData()
        .map((item, itemIndex) => toErrorItem(n8n.getNode(), item, failureOf(thrown, itemIndex))),
    );
  }
}
