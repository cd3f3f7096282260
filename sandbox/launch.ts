import { createCredential } from './n8n/credentials';
import { startN8n } from './n8n/n8n';
import type { N8n } from './n8n/n8n';
import type { Release } from './n8n/release';
import { activateWorkflow, importWorkflow } from './n8n/workflows';
import type { Workflow } from './n8n/workflows';
import type { Step } from './progress';
import { credential, credentialType } from './steps/credential';
import { example } from './steps/examples';
import { createStagingService } from './steps/stagingService';
import { startTwilio } from './twilio/simulator';
import type { TwilioSimulator } from './twilio/simulator';

/** A simulated Twilio and a real n8n that work together. */
export interface Sandbox {
  twilio: TwilioSimulator;
  n8n: N8n;
  credentialId: string;
  /** The examples, imported and active. */
  reminders: Workflow;
  events: Workflow;
  stop: () => Promise<void>;
}

/**
 * Time between two statuses of a message: long enough for each webhook to be handled before the
 * next one.
 */
const statusDelayMs = 300;

/**
 * Starts the sandbox: expects that n8n is installed and the package is built.
 * @param step shows each step; by default nothing is shown
 * @param release which n8n; by default the newest
 */
export async function launch(
  step: Step = (_title, work) => work(() => {}),
  release?: Release,
): Promise<Sandbox> {
  const ends: Array<() => Promise<void>> = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const twilio = await startTwilio({ statusDelayMs });
    ends.push(() => twilio.close());
    const stagingService = await createStagingService(twilio.url);
    const n8n = await step('Starting n8n', () => startN8n({ release }));
    ends.push(() => n8n.stop());
    return await step('Importing the examples', async () => {
      const { rest } = n8n;
      const credentialId = await createCredential(rest, credential(twilio.url, stagingService));
      const add = async (name: Parameters<typeof example>[0]) => {
        const workflow = await importWorkflow(rest, await example(name), {
          [credentialType]: credentialId,
        });
        await activateWorkflow(rest, workflow);
        return workflow;
      };
      const events = await add('twilio-events-to-crm');
      const reminders = await add('appointment-reminders');
      return { twilio, n8n, credentialId, reminders, events, stop };
    });
  } catch (error) {
    await stop();
    throw error;
  }
}
