import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The least that a trigger of n8n can do: no credential, no check, no ledger. What ours costs is
 * measured against it.
 */
const source = `
class BareTrigger {
  description = {
    displayName: 'bareTrigger', name: 'bareTrigger', group: ['trigger'], version: 1, description: 'bareTrigger', defaults: { name: 'bareTrigger' },
    inputs: [], outputs: ['main'], properties: [],
    webhooks: [{ name: 'default', httpMethod: 'POST', path: 'webhook', responseMode: 'onReceived' }],
  };
  async webhook() {
    return { workflowData: [[{ json: this.getBodyData() }]] };
  }
}
module.exports = { BareTrigger };
`;

/** Writes it to a folder for N8N_CUSTOM_EXTENSIONS; its type is `CUSTOM.bareTrigger`. */
export async function writeBareTrigger(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'BareTrigger.node.js'), source);
}
