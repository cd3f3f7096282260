import { until } from '../until';
import type { Rest } from './rest';

interface Publication {
  status: 'in_progress' | 'published' | 'partial' | 'failed' | 'not_published';
  triggers: { nodeId: string; status: string; errorMessage: string | null }[];
}

/**
 * n8n 2.x answers an activation or deactivation before it has dealt with the triggers: waits until
 * it has. n8n 1.x answers afterwards, and says itself what went wrong.
 * @throws with n8n's own words when a trigger could not be registered
 */
export async function published(
  rest: Rest,
  workflowId: string,
  wanted: 'published' | 'not_published' = 'published',
  seconds = 60,
): Promise<void> {
  if (await answersWhenDone(rest)) return;
  let known = '';
  await until(
    () => `workflow ${workflowId} is "${known}", not "${wanted}"`,
    async () => {
      const { status, triggers } = await rest.get<Publication>(
        `workflows/${workflowId}/publication-status`,
      );
      if (status === 'failed' || status === 'partial') {
        const reasons = triggers.flatMap(({ errorMessage }) => errorMessage ?? []);
        throw new Error(`n8n could not activate workflow ${workflowId}: ${reasons.join('; ')}`);
      }
      known = status;
      return status === wanted;
    },
    { seconds, everyMs: 200 },
  );
}

async function answersWhenDone(rest: Rest): Promise<boolean> {
  const { versionCli } = await rest.get<{ versionCli: string }>('settings');
  return versionCli.startsWith('1.');
}
