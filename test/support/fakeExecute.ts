import type {
  IExecuteFunctions,
  INode,
  INodeExecutionData,
  NodeParameterValueType,
} from 'n8n-workflow';

type Parameters = Record<string, unknown>;

interface FakeOptions {
  /** One entry per item: what `getNodeParameter` gives for it. */
  parameters: Parameters[];
  items?: INodeExecutionData[];
  credential?: object;
  onError?: INode['onError'];
  type?: string;
  /** Further methods of n8n's context. */
  methods?: Partial<IExecuteFunctions>;
}

/** The part of n8n's execution context that the kit uses, for tests without an n8n. */
export function fakeExecute({
  parameters,
  items,
  credential = {},
  onError,
  type,
  methods = {},
}: FakeOptions) {
  const hints: unknown[] = [];
  const node: INode = {
    id: 'node-1',
    name: 'Node',
    type: type ?? 'n8n-nodes-twilio-ops.twilioOps',
    typeVersion: 1,
    position: [0, 0],
    parameters: {},
    ...(onError && { onError }),
  };
  const n8n = {
    getInputData: () => items ?? parameters.map((_, index) => ({ json: { index } })),
    getNode: () => node,
    getNodeParameter: (name: string, itemIndex: number, fallback?: NodeParameterValueType) =>
      parameters[itemIndex]![name] ?? fallback,
    getCredentials: async () => credential,
    getExecutionCancelSignal: () => undefined,
    getExecutionId: () => 'execution-1',
    getInstanceId: () => 'instance-1',
    getMode: () => 'trigger',
    getParentNodes: () => [],
    getTimezone: () => 'America/New_York',
    getWorkflow: () => ({ id: 'workflow-1', name: 'Workflow', active: true }),
    continueOnFail: () => onError === 'continueRegularOutput' || onError === 'continueErrorOutput',
    evaluateExpression: () => 0,
    addExecutionHints: (...added: unknown[]) => void hints.push(...added),
    isToolExecution: () => false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    helpers: {},
    ...methods,
  };
  return { n8n: n8n as unknown as IExecuteFunctions, hints, node };
}
