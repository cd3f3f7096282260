import type {
  IHookFunctions,
  INodeType,
  INodeTypeDescription,
  IWebhookFunctions,
  IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { twilioOpsApiTest } from '../../lib/engines/credentialTest';
import { listAccounts } from '../../lib/engines/lists/listAccounts';
import { choicesOf, eventTypes } from './choices';
import { triggerProperties } from './properties';
import { registrationError } from './registration/failure';
import { checkExists, create, remove } from './registration/hooks';
import { messagingServices } from './sources/messagingServices';
import { phoneNumbers } from './sources/phoneNumbers';
import { receive } from './webhook/receive';

/** Starts a workflow on any signed Twilio webhook. */
export class TwilioOpsTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Twilio Ops Trigger',
    name: 'twilioOpsTrigger',
    icon: { light: 'file:../TwilioOps/twilio.svg', dark: 'file:../TwilioOps/twilio.dark.svg' },
    group: ['trigger'],
    version: [1],
    defaultVersion: 1,
    subtitle:
      '={{ $parameter["events"].length === 1 ? $parameter["events"][0] : $parameter["events"].length + " events" }}',
    description:
      'Send messages, make calls and use all of Twilio with several accounts, and start workflows on its webhooks',
    defaults: { name: 'Twilio Ops Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'twilioOpsApi', required: true, testedBy: 'twilioOpsApiTest' }],
    webhooks: [
      {
        name: 'default',
        httpMethod: 'POST',
        path: 'webhook',
        responseMode: '={{ $parameter["respond"] === "workflow" ? "responseNode" : "onReceived" }}',
        // Anything else would make n8n send this text instead of our answer.
        responseData: '',
      },
      {
        name: 'setup',
        httpMethod: 'GET',
        path: 'webhook',
        responseMode: '={{ $parameter["respond"] === "workflow" ? "responseNode" : "onReceived" }}',
        responseData: '',
        ndvHideUrl: true,
      },
    ],
    properties: triggerProperties(),
  };

  methods = {
    credentialTest: { twilioOpsApiTest },
    listSearch: { listAccounts },
    loadOptions: {
      phoneNumbers: choicesOf(phoneNumbers),
      messagingServices: choicesOf(messagingServices),
      eventTypes,
    },
  };

  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return explained(this, checkExists);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        return explained(this, create);
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return explained(this, remove);
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return receive(this);
  }
}

/** Does a step of activation; its failure tells the user what to do. */
async function explained(
  n8n: IHookFunctions,
  step: (n8n: IHookFunctions) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await step(n8n);
  } catch (error) {
    throw registrationError(n8n.getNode(), error);
  }
}
