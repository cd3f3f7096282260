import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
  NodeHelpers,
  Workflow,
  type ICredentialDataDecryptedObject,
  type IDataObject,
  type INode,
  type INodeExecutionData,
  type INodeType,
  type INodeTypes,
  type IRun,
  type IVersionedNodeType,
  type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

/** A start node that gives the items of its parameter. */
class Items implements INodeType {
  description = {
    displayName: 'Items',
    name: 'items',
    group: ['trigger' as const],
    version: 1,
    description: 'Gives items',
    defaults: { name: 'Items' },
    inputs: [],
    outputs: ['main' as const],
    properties: [{ displayName: 'Items', name: 'items', type: 'json' as const, default: '[]' }],
  };

  async execute(this: {
    getNodeParameter(name: string, index: number): unknown;
  }): Promise<INodeExecutionData[][]> {
    const items = this.getNodeParameter('items', 0) as IDataObject[];
    return [items.map((json) => ({ json }))];
  }
}

const classes: Record<string, () => new () => INodeType> = {
  // The trigger, as far as nodes after it can tell.
  twilioOpsTrigger: () => Items as unknown as new () => INodeType,
  items: () => Items as unknown as new () => INodeType,
  twilioOps: () => require('../../nodes/TwilioOps/TwilioOps.node.ts').TwilioOps,
  complianceGate: () => require('../../nodes/ComplianceGate/ComplianceGate.node.ts').ComplianceGate,
};
const made = new Map<string, INodeType>();

/** One instance of each node's class, as n8n has it. */
function typeOf(name: string): INodeType {
  if (!made.has(name)) made.set(name, new (classes[name]!())());
  return made.get(name)!;
}

const nodeTypes: INodeTypes = {
  getByName: (name) => typeOf(name) as INodeType | IVersionedNodeType,
  getByNameAndVersion: (name) => NodeHelpers.getVersionedNodeType(typeOf(name)),
  getKnownTypes: () => ({}),
};

interface RunOptions {
  items: IDataObject[];
  /** The type of the node that gives them. */
  startedBy?: 'items' | 'twilioOpsTrigger';
  node: 'twilioOps' | 'complianceGate';
  parameters: INode['parameters'];
  credential: object;
  onError?: INode['onError'];
  retryOnFail?: boolean;
}

/**
 * Runs one node after a node that gives items, on n8n's own execution engine: expressions, pairing,
 * error outputs and retries are n8n's, only the database and the editor are missing.
 */
export async function runNode({
  items,
  startedBy = 'items',
  node,
  parameters,
  credential,
  onError,
  retryOnFail,
}: RunOptions) {
  const name = 'Under Test';
  const common = { typeVersion: 1, position: [0, 0] as [number, number] };
  const workflow = new Workflow({
    id: 'workflow-1',
    name: 'Workflow',
    active: false,
    nodeTypes,
    settings: { executionOrder: 'v1' },
    nodes: [
      {
        ...common,
        id: 'items',
        name: 'Items',
        type: startedBy,
        parameters: { items: items as never },
      },
      {
        ...common,
        id: 'node-1',
        name,
        type: node,
        parameters,
        credentials: { twilioOpsApi: { id: '1', name: 'Twilio' } },
        ...(onError && { onError }),
        ...(retryOnFail && { retryOnFail, maxTries: 3, waitBetweenTries: 1 }),
      },
    ],
    connections: { Items: { main: [[{ node: name, type: 'main', index: 0 }]] } },
  });
  const run = await execute(workflow, credential);
  const [task] = run.data.resultData.runData[name] ?? [];
  return {
    outputs: (task?.data?.main ?? []).map((output) => output ?? []),
    error: task?.error ?? run.data.resultData.error,
    task,
  };
}

/** All runs are of this one execution. */
const establishedAt = Date.now();

async function execute(workflow: Workflow, credential: object): Promise<IRun> {
  const finished = Promise.withResolvers<IRun>();
  const hooks = new ExecutionLifecycleHooks('manual', 'execution-1', {
    id: workflow.id,
    name: 'Workflow',
    active: false,
    isArchived: false,
    nodes: [],
    connections: {},
    createdAt: new Date(),
    updatedAt: new Date(),
  } as never);
  hooks.addHandler('workflowExecuteAfter', (run) => finished.resolve(run));
  // n8n keeps the moment of an execution in its database, for the case that it runs again.
  hooks.addHandler('workflowExecuteBefore', (_workflow, data) => {
    const { executionData } = data!;
    executionData!.runtimeData = { ...executionData!.runtimeData!, establishedAt };
  });
  const additionalData = {
    executionId: 'execution-1',
    hooks,
    restApiUrl: 'http://127.0.0.1/rest',
    instanceBaseUrl: 'http://127.0.0.1',
    webhookBaseUrl: 'http://127.0.0.1/webhook',
    webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
    formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
    variables: {},
    currentNodeParameters: undefined,
    credentialsHelper: {
      getDecrypted: async () => credential as ICredentialDataDecryptedObject,
      getParentTypes: () => [],
      isCredentialUsableByNode: () => true,
      getCredentials: async () => ({}),
    },
  } as unknown as IWorkflowExecuteAdditionalData;
  const engine = new WorkflowExecute(additionalData, 'manual');
  await engine.run({ workflow, startNode: workflow.getNode('Items')! });
  return await finished.promise;
}
