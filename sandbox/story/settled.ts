import type { Execution } from '../n8n/executions';
import { executionsUntil } from '../n8n/executionsUntil';
import type { Sandbox } from '../launch';

/**
 * Waits until Twilio has nothing more to tell and n8n has dealt with everything that it was told.
 * @returns all executions of the events workflow so far, oldest first
 * @throws when n8n refused a webhook
 */
export async function settled({ twilio, n8n, events }: Sandbox): Promise<Execution[]> {
  await twilio.settled();
  const refused = twilio.callbacks.all.find(({ attempts }) => attempts.at(-1)?.status !== 200);
  if (refused) {
    const { status, error, body } = refused.attempts.at(-1)!;
    throw new Error(
      `The ${refused.kind} webhook of ${refused.resourceSid} was refused: ${status ?? error} ${body}`,
    );
  }
  return executionsUntil(n8n.rest, events.id, twilio.callbacks.total);
}
