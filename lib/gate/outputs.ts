import type { IExecuteFunctions } from 'n8n-workflow';
import { isTool } from '../kit/tool';

/** Allowed, On Hold, Blocked. */
export const separateOutputs = 3;

/**
 * How many outputs the gate has: three for an evaluation, unless set to one. An AI agent sees only
 * the first, so a tool has one.
 */
export function gateOutputs(n8n: IExecuteFunctions): number {
  const isEvaluation =
    n8n.getNodeParameter('resource', 0) === 'decision' &&
    n8n.getNodeParameter('operation', 0) === 'evaluate';
  const isSeparate = isEvaluation && n8n.getNodeParameter('outputs', 0, 'separate') === 'separate';
  return isSeparate && !isTool(n8n) ? separateOutputs : 1;
}
