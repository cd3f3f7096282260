import { finished, type Execution } from '../../../sandbox/n8n/executions';
import type { Rest } from '../../../sandbox/n8n/rest';
import {
  activateWorkflow,
  importWorkflow,
  type Workflow,
  type WorkflowJson,
} from '../../../sandbox/n8n/workflows';
import { credentialType } from '../../../sandbox/steps/credential';
import { until } from '../../../sandbox/until';
import { inLine, manually, ours, type Planned } from '../../e2e/support/inLine';
import type { Recipient } from './recipients';

/** Name of the node that sends. */
export const sender = 'Send';

/** What differs from sending each item's text to its `to`, without a key, going on after errors. */
export interface ListOptions {
  /** The collection Delivery. */
  delivery?: Record<string, unknown>;
  /** More parameters. */
  parameters?: Record<string, unknown>;
  /** The node's own settings, such as `onError`. */
  settings?: Record<string, unknown>;
  /** Node id by name, for a workflow that is to be the same in another n8n. */
  ids?: Record<string, string>;
  /** Begun by hand, with these items, instead of by a call. */
  byHand?: readonly Recipient[];
}

/** The items' own keys. */
export const ownKey = { idempotencyKey: '={{ $json.key }}' };

/** A workflow of one n8n that sends the items it is called with. */
export interface SendingList {
  workflow: Workflow;
  /** Calls it; the id of the execution that began. */
  begin(items: readonly Recipient[]): Promise<string>;
  /** Waits for the end of an execution, however it ends. */
  ended(executionId: string, seconds?: number): Promise<Execution>;
  run(items: readonly Recipient[], seconds?: number): Promise<Execution>;
  /** Presses Retry at an execution that failed, and waits for the end of the new one. */
  retry(executionId: string, loadWorkflow: boolean): Promise<Execution>;
}

/**
 * Adds a workflow that sends, and makes it active.
 * @param path of its webhook; one of a kind in this n8n
 * @param rest asked for each time, for n8n may have been started again
 */
export async function addList(
  rest: () => Rest,
  credentialId: string,
  path: string,
  options: ListOptions = {},
): Promise<SendingList> {
  const json = workflowOf(path, options);
  const workflow = await importWorkflow(rest(), json, { [credentialType]: credentialId });
  if (!options.byHand) await activateWorkflow(rest(), workflow);

  /** n8n does not say which execution a call began: so one begins after the other. */
  let beginning: Promise<unknown> = Promise.resolve();
  const begun = (start: () => Promise<unknown>): Promise<string> => {
    const one = beginning.then(async () => {
      const before = new Set(await executionIds(rest(), workflow.id));
      await start();
      return until('an execution begins', async () =>
        (await executionIds(rest(), workflow.id)).find((id) => !before.has(id)),
      );
    });
    beginning = one.catch(() => undefined);
    return one;
  };
  const begin: SendingList['begin'] = (items) =>
    begun(async () => {
      const response = await fetch(`${rest().url}/webhook/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ items }),
      });
      if (!response.ok) throw new Error(`n8n answered ${response.status}`);
    });
  const ended: SendingList['ended'] = (id, seconds = 240) => finished(rest(), id, seconds);
  return {
    workflow,
    begin,
    ended,
    run: async (items, seconds) => ended(await begin(items), seconds),
    async retry(executionId, loadWorkflow) {
      const path = `executions/${executionId}/retry`;
      return ended(await begun(() => rest().post(path, { loadWorkflow })));
    },
  };
}

async function executionIds(rest: Rest, workflowId: string): Promise<string[]> {
  const query = { filter: { workflowId }, limit: 20 };
  const { results } = await rest.get<{ results: { id: string }[] }>('executions', query);
  return results.map(({ id }) => id);
}

/** Webhook → Items → Send, or by hand: Start → Given → Items → Send. */
function workflowOf(path: string, options: ListOptions): WorkflowJson {
  const { delivery, parameters, settings, ids = {}, byHand } = options;
  const nodes: Planned[] = [
    ...(byHand ? [manually, given(byHand)] : [webhook(path)]),
    {
      name: 'Items',
      type: 'n8n-nodes-base.splitOut',
      typeVersion: 1,
      parameters: { fieldToSplitOut: byHand ? 'items' : 'body.items', options: {} },
    },
    ours(
      sender,
      'twilioOps',
      {
        resource: 'message',
        operation: 'send',
        channel: 'sms',
        to: '={{ $json.to }}',
        senderType: 'default',
        message: '={{ $json.text }}',
        ...(delivery && { delivery }),
        ...parameters,
      },
      { onError: 'continueRegularOutput', ...settings },
    ),
  ];
  return inLine(
    path,
    nodes.map((node) => ({ ...node, ...(ids[node.name] && { id: ids[node.name] }) })),
  );
}

const webhook = (path: string): Planned => ({
  name: 'Webhook',
  type: 'n8n-nodes-base.webhook',
  typeVersion: 2,
  webhookId: path,
  parameters: { path, httpMethod: 'POST', responseMode: 'onReceived', options: {} },
});

const given = (items: readonly Recipient[]): Planned => ({
  name: 'Given',
  type: 'n8n-nodes-base.set',
  typeVersion: 3.4,
  parameters: { mode: 'raw', jsonOutput: JSON.stringify({ items }), options: {} },
});
