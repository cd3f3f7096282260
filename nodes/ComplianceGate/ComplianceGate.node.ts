import type {
  IExecuteFunctions,
  INodeExecutionData,
  INodeType,
  INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { twilioOpsApiTest } from '../../lib/engines/credentialTest';
import { execute } from '../../lib/kit/execute';
import { failClosed } from '../../lib/gate/failClosed';
import { ledgerEngine } from '../../lib/engines/ledgerEngine';
import { listSearch } from '../../lib/engines/lists/search';
import { templateVariables } from '../../lib/engines/lists/templateVariables';
import { riskProperties } from '../../lib/gate/riskProperties';
import { toProperties } from '../../lib/kit/properties';
import { operations } from './operations';
import { outputs } from './outputs';
import { resources } from './resources';

export class ComplianceGate implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Compliance Gate',
    name: 'complianceGate',
    icon: { light: 'file:gate.svg', dark: 'file:gate.dark.svg' },
    group: ['transform'],
    version: [1],
    defaultVersion: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description:
      'Decide for each message or call whether it may go out now, later or not at all, and keep the ledger of consent',
    defaults: { name: 'Compliance Gate' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs,
    credentials: [{ name: 'twilioOpsApi', required: true, testedBy: 'twilioOpsApiTest' }],
    properties: toProperties(resources, operations, { more: riskProperties(operations) }),
  };

  methods = {
    credentialTest: { twilioOpsApiTest },
    listSearch: { ...listSearch },
    resourceMapping: { templateVariables },
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return failClosed(this, async () => execute(this, ledgerEngine(this, operations)));
  }
}
