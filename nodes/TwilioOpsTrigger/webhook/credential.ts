import type { IWebhookFunctions } from 'n8n-workflow';
import { credentialName, readCredential, type Credential } from '../../../lib/n8n/credential';

interface Kept {
  credential: Promise<Credential>;
  readAtMs: number;
}

const keptForMs = 5_000;
/** How often a failed check may have the credential read anew: a flood of forgeries must not read it each time. */
const freshForMs = 1_000;
const kept = new Map<string, Kept>();

/**
 * The decrypted credential, kept a few seconds per process: reading it costs n8n about a third of a webhook call.
 * @param newerThanMs an older one is read again
 */
function readAtMost(n8n: IWebhookFunctions, ageMs: number, nowMs: number): Kept {
  const id = n8n.getNode().credentials?.[credentialName]?.id ?? '';
  const known = kept.get(id);
  if (known && nowMs - known.readAtMs < ageMs) return known;
  const entry = { credential: readCredential(n8n), readAtMs: nowMs };
  kept.set(id, entry);
  entry.credential.catch(() => kept.get(id) === entry && kept.delete(id));
  return entry;
}

/** The credential as it was at most five seconds ago. */
export const keptCredential = async (n8n: IWebhookFunctions, nowMs: number) =>
  readAtMost(n8n, keptForMs, nowMs).credential;

/** The credential after a failed check, as it was at most a second ago: the auth token may just have been changed. */
export const freshCredential = async (n8n: IWebhookFunctions, nowMs: number) =>
  readAtMost(n8n, freshForMs, nowMs).credential;
