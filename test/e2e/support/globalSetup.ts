import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installN8n } from '../../../sandbox/n8n/install';
import { n8n1 } from '../../../sandbox/n8n/release';
import { root } from '../../../sandbox/paths';
import { step } from '../../../sandbox/progress';

/** Once before all end-to-end tests: the n8n they run in, and the package they test. */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(join(root, 'dist', 'known')))
    throw new Error('The end-to-end tests test the built package: npm run build');
  await step('Installing n8n, unless it is there', installN8n);
  await step('Installing n8n 1.x, unless it is there', (working) => installN8n(working, n8n1));
}
