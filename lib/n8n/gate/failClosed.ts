import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { failureOf, toErrorItem } from '../failure';
import { gateOutputs } from './outputs';
import { withoutDecision } from './withoutDecision';

/**
 * Keeps closed what fails as a whole, for instance because the ledger cannot be opened.
 *
 * When a node that is set to On Error: Continue throws, n8n sends its input on through the first output, and that is
 * Allowed (n8n-core 2.41, WorkflowExecute). So nothing is thrown then: all items leave as failed.
 */
export async function failClosed(
  n8n: IExecuteFunctions,
  run: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
  try {
    return await run();
  } catch (thrown) {
    if (!n8n.continueOnFail()) throw thrown;
    const failed = n8n
      .getInputData()
      .map((item, itemIndex) => withoutDecision(toErrorItem(n8n.getNode(), item, failureOf(thrown, itemIndex))));
    const outputs: INodeExecutionData[][] = Array.from({ length: gateOutputs(n8n) }, () => []);
    outputs.at(-1)!.push(...failed);
    return outputs;
  }
}
