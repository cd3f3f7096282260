import { createHash } from 'node:crypto';

/** What every context of n8n says about where it runs. */
interface Place {
  getInstanceId(): string;
  getExecutionId(): string;
  getNode(): { id: string };
}

/**
 * Identifies what one node of one execution waits for: the same when it sends and when it resumes.
 */
export const waitIdOf = (n8n: Place): string =>
  createHash('sha256')
    .update([n8n.getInstanceId(), n8n.getExecutionId(), n8n.getNode().id].join('/'))
    .digest('base64url');
