import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowJson } from '../n8n/workflows';
import { root } from '../paths';

/** A workflow of the folder `examples`, which ships with the package. */
export async function example(
  name: 'appointment-reminders' | 'twilio-events-to-crm' | 'twilio-health-alerts',
): Promise<WorkflowJson> {
  return JSON.parse(await readFile(join(root, 'examples', `${name}.json`), 'utf8')) as WorkflowJson;
}
