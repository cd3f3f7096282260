import { root } from '../paths';
import { installN8n, isN8nInstalled } from '../n8n/install';
import { step } from '../progress';
import { run } from '../run';

/** Installs n8n, unless that has been done, and builds the package. */
export async function prepare(): Promise<void> {
  if (!(await isN8nInstalled()))
    await step('Installing n8n (once; some minutes, 3 GB)', installN8n);
  await step('Building the package', (working) =>
    run('npm', ['run', 'build'], { cwd: root, onLine: working }),
  );
}
