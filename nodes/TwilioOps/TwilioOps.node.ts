import type {
  IExecuteFunctions,
  INodeExecutionData,
  INodeType,
  INodeTypeDescription,
  IWebhookFunctions,
  IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { twilioOpsApiTest } from '../../lib/engines/credentialTest';
import { execute } from '../../lib/kit/execute';
import { failAll } from '../../lib/kit/failAll';
import { listSearch } from '../../lib/engines/lists/search';
import { templateVariables } from '../../lib/engines/lists/templateVariables';
import { toProperties } from '../../lib/kit/properties';
import { riskProperties } from '../../lib/gate/riskProperties';
import { deliveryProperties } from '../../lib/sending/deliveryProperties';
import { sharedFields, twilioEngine } from '../../lib/engines/twilioEngine';
import { operations } from './operations';
import { resources } from './resources';
import { resumed } from './resume/resumed';
import { resumeWebhooks } from './resume/resumeWebhooks';

export class TwilioOps implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Twilio Ops',
    name: 'twilioOps',
    icon: { light: 'file:twilio.svg', dark: 'file:twilio.dark.svg' },
    group: ['output'],
    version: [1],
    defaultVersion: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Send messages, make calls and use the rest of Twilio, with several accounts',
    defaults: { name: 'Twilio Ops' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'twilioOpsApi', required: true, testedBy: 'twilioOpsApiTest' }],
    webhooks: resumeWebhooks,
    properties: toProperties(resources, operations, {
      shared: sharedFields,
      more: [...deliveryProperties(operations), ...riskProperties(operations)],
    }),
  };

  methods = {
    credentialTest: { twilioOpsApiTest },
    listSearch: { ...listSearch },
    resourceMapping: { templateVariables },
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await failAll(this, async () => await execute(this, twilioEngine(this, operations)));
  }

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await resumed(this);
  }
}
