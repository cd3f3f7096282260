import { randomUUID } from 'node:crypto';
import { createCredential } from '../../../sandbox/n8n/credentials';
import { begin } from '../../../sandbox/n8n/executions';
import { startN8n, type N8n, type N8nOptions } from '../../../sandbox/n8n/n8n';
import { importWorkflow, type Workflow, type WorkflowJson } from '../../../sandbox/n8n/workflows';
import { credential, credentialType } from '../../../sandbox/steps/credential';
import { PRODUCTION } from '../../../sandbox/twilio/seed';
import type { TwilioOptions } from '../../../sandbox/twilio/options';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { until } from '../../../sandbox/until';
import { code, inLine, ours, type Planned } from '../support/inLine';

export const triggerName = 'Trigger';

export const respondWith = (text: string, as: 'twiml' | 'message' = 'twiml') =>
  ours('Respond', 'twilioOps', {
    resource: 'twiml',
    operation: 'respond',
    respondWith: as,
    [as]: text,
  });

export const pause = (seconds: number) =>
  code(
    'Pause',
    `await new Promise((resolve) => setTimeout(resolve, ${seconds * 1000})); return $input.all();`,
  );

/** A workflow that begins with the trigger. */
export const triggered = (parameters: object, behind: Planned[] = []): WorkflowJson =>
  inLine('Incoming', [
    ours(triggerName, 'twilioOpsTrigger', parameters, { webhookId: randomUUID() }),
    ...behind,
  ]);

/** A real n8n and a simulated Twilio, with one credential for both accounts. */
export interface Setting {
  twilio: TwilioSimulator;
  n8n: N8n;
  add(workflow: WorkflowJson): Promise<Workflow>;
  /** A number of the production account, as Twilio has it. */
  number(sid: string): Record<string, unknown>;
  stop(): Promise<void>;
}

export async function startSetting(
  options: N8nOptions = {},
  twilioOptions: Partial<TwilioOptions> = {},
): Promise<Setting> {
  const twilio = await startTwilio({ statusDelayMs: 20, ...twilioOptions });
  const n8n = await startN8n(options).catch(async (error) => {
    await twilio.close();
    throw error;
  });
  const id = await createCredential(n8n.rest, credential(twilio.url, ''));
  return {
    twilio,
    n8n,
    add: (workflow) => importWorkflow(n8n.rest, workflow, { [credentialType]: id }),
    number: (sid) => twilio.state.accounts.get(PRODUCTION.sid)!.numbers.get(sid)!,
    async stop() {
      await n8n.stop();
      await twilio.close();
    },
  };
}

/** Begins to listen for a test event, as the editor's button does. */
export const listen = ({ rest }: N8n, { id }: Workflow) => begin(rest, id, triggerName);

export const stopListening = ({ rest }: N8n, { id }: Workflow) => rest.delete(`test-webhook/${id}`);

/**
 * Waits until n8n has taken a test address back; it answers before. Unsigned calls start nothing
 * meanwhile.
 */
export async function silent(testUrl: string): Promise<void> {
  await until(
    'n8n listens for a test event no more',
    async () => (await fetch(testUrl, { method: 'POST' })).status === 404,
  );
}
