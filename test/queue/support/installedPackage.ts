import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../sandbox/paths';
import { run } from '../../../sandbox/run';
import { deployFolder } from './deployment';

/**
 * Installs the built package as the deployment's Dockerfile does, from the files here instead of
 * the registry.
 * @returns the folder that is `~/.n8n/nodes` in the image
 */
export async function installedPackage(folder: string): Promise<string> {
  const nodes = join(folder, 'image', '.n8n', 'nodes');
  await mkdir(nodes, { recursive: true });
  const [packed] = JSON.parse(
    await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
    }),
  ) as [{ filename: string }];
  await run('sh', ['-c', installCommand()], {
    cwd: nodes,
    env: { ...process.env, TWILIO_OPS: join(folder, packed.filename) },
  });
  return nodes;
}

/** The line of the Dockerfile that installs. */
function installCommand(): string {
  const dockerfile = readFileSync(join(deployFolder, 'Dockerfile'), 'utf8');
  const [, command] = /^RUN (npm install .*?)\s*(?:\\\n\s*&&.*)?$/m.exec(dockerfile)!;
  return command!;
}
