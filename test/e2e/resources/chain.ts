import type { TwilioSimulator } from '../../../sandbox/twilio/simulator';
import type { WorkflowJson } from '../../../sandbox/n8n/workflows';
import { credentialType } from '../../../sandbox/steps/credential';

/** One operation within a workflow. */
interface Step {
  operation: string;
  parameters?: Record<string, unknown>;
  /** Name of the node, where the operation is used twice. */
  as?: string;
  /** A list that the next step does not go on with. */
  isAside?: boolean;
  /** Time that Twilio needs before the step. */
  afterSeconds?: number;
  /** What each item has. */
  gives: Record<string, unknown>;
  /** How many items come of one; `'some'` where the simulator decides. */
  each?: number | 'some';
}

/** A workflow of one resource, whose operations work on what those before them gave. */
export interface Chain {
  resource: string;
  /** Distinguishes several of one resource. */
  about?: string;
  node?: 'twilioOps' | 'complianceGate';
  /** What it begins with; two items unless said otherwise. */
  items?: object[] | ((twilio: TwilioSimulator) => object[] | Promise<object[]>);
  steps: Step[];
}

export const start = 'Start';
export const nameOf = ({ as, operation }: Step): string => as ?? operation;

/** The value that an earlier step gave for the same item. */
export const from = (step: string, field = 'sid') => `={{ $('${step}').item.json.${field} }}`;

/** What the editor stores for something that is given by its SID. */
export const bySid = (value: string) => ({ __rl: true, mode: 'sid', value });

export const people = [{ phone: '+12025550151' }, { phone: '+12025550152' }];

export function workflowOf(
  { resource, about = '', node = 'twilioOps', steps }: Chain,
  items: object[],
): WorkflowJson {
  const jsCode = `return ${JSON.stringify(items.map((json) => ({ json })))}`;
  const nodes: WorkflowJson['nodes'] = [
    {
      name: start,
      type: 'n8n-nodes-base.manualTrigger',
      typeVersion: 1,
      position: [0, 0],
      parameters: {},
    },
    {
      name: 'Items',
      type: 'n8n-nodes-base.code',
      typeVersion: 2,
      position: [200, 0],
      parameters: { jsCode },
    },
  ];
  const connections: Record<string, { main: [Array<{ node: string; type: 'main'; index: 0 }>] }> =
    {};
  const connect = (one: string, other: string) =>
    (connections[one] ??= { main: [[]] }).main[0].push({ node: other, type: 'main', index: 0 });
  connect(start, 'Items');
  let last = 'Items';
  for (const [index, step] of steps.entries()) {
    const name = nameOf(step);
    const x = 400 + index * 200;
    if (step.afterSeconds) {
      const wait = `await new Promise((resolve) => setTimeout(resolve, ${step.afterSeconds * 1000})); return $input.all();`;
      nodes.push({
        name: `Before ${name}`,
        type: 'n8n-nodes-base.code',
        typeVersion: 2,
        position: [x - 100, 0],
        parameters: { jsCode: wait },
      });
      connect(last, `Before ${name}`);
      last = `Before ${name}`;
    }
    nodes.push({
      name,
      type: `n8n-nodes-twilio-ops.${node}`,
      typeVersion: 1,
      // n8n runs the upper branch first.
      position: [x, step.isAside ? -200 : 0],
      parameters: { resource, operation: step.operation, ...step.parameters },
      credentials: { [credentialType]: { name: 'Twilio Ops account' } },
    });
    connect(last, name);
    if (!step.isAside) last = name;
  }
  return {
    name: `${resource} ${about}`.trim(),
    nodes,
    connections,
    settings: { executionOrder: 'v1' },
  };
}
