import type { INodeTypeDescription } from 'n8n-workflow';

/** Runs as n8n's expression, in the editor too: nothing from outside may be used in it. */
const outputsFor = (parameters: { resource?: string; operation?: string; outputs?: string }) =>
  parameters.resource === 'decision' &&
  parameters.operation === 'evaluate' &&
  parameters.outputs !== 'single'
    ? [
        { type: 'main', displayName: 'Allowed' },
        { type: 'main', displayName: 'On Hold' },
        { type: 'main', displayName: 'Blocked' },
      ]
    : [{ type: 'main', displayName: '' }];

/** Three outputs for an evaluation, unless it was set to one; one for all other operations. */
export const outputs: INodeTypeDescription['outputs'] = `={{(${outputsFor.toString()})($parameter)}}`;
