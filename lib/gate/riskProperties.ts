import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Risk } from '../kit/operation';
import { allowRisk, riskLabels } from './agentRules';

/**
 * In an AI agent's tool: the boxes with which the workflow's author allows what spends money or
 * destroys.
 */
export const riskProperties = (
  operations: ReadonlyArray<Pick<Operation<never>, 'resource' | 'operation' | 'risk'>>,
): INodeProperties[] =>
  (Object.keys(riskLabels) as Risk[]).flatMap((risk) =>
    [
      ...Map.groupBy(
        operations.filter((one) => one.risk === risk),
        ({ resource }) => resource,
      ),
    ].map(([resource, own]) => ({
      displayName: riskLabels[risk].box,
      name: allowRisk,
      type: 'boolean' as const,
      noDataExpression: true,
      displayOptions: {
        show: {
          '@tool': [true],
          resource: [resource],
          operation: own.map(({ operation }) => operation),
        },
      },
      default: false,
      description: `Whether the agent may use this operation, which ${riskLabels[risk].deed}`,
    })),
  );
