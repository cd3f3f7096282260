import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Working } from '../progress';
import { run } from '../run';
import { n8n2, nodeOf, type Release } from './release';

/**
 * Written when an install is whole; it lies inside node_modules, so that deleting those also
 * deletes it.
 */
const stampOf = ({ folder }: Release) => join(folder, 'node_modules', '.installed');

/** What is installed: changes with the lockfile and with the machine it was compiled for. */
async function fingerprint({ folder }: Release): Promise<string> {
  const files = await Promise.all(
    ['package.json', 'package-lock.json'].map((file) => readFile(join(folder, file))),
  );
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

export async function isN8nInstalled(release = n8n2): Promise<boolean> {
  const stamp = stampOf(release);
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === (await fingerprint(release));
}

/**
 * Installs the locked n8n. Its dependencies' install scripts stay off: several want to compile or
 * to download things that nothing here uses. Two are run: `node` (fetches Node itself from the
 * registry) and `sqlite3`, which is compiled against that Node's headers, for its ready-made binary
 * lies outside the registry.
 */
export async function installN8n(working: Working, release = n8n2): Promise<void> {
  if (await isN8nInstalled(release)) return;
  const npm = (...args: string[]) => run('npm', args, { cwd: release.folder, onLine: working });
  await downloadPackages(release, working);
  working('fetching Node');
  await npm('rebuild', 'node', '--loglevel=error');
  working('compiling sqlite3');
  await compileSqlite(release, working);
  await writeFile(stampOf(release), await fingerprint(release));
}

/** npm itself says nothing for minutes: the packages are counted as they come. */
async function downloadPackages({ folder }: Release, working: Working): Promise<void> {
  const lockfile = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: object;
  };
  const total = Object.keys(lockfile.packages).length - 1;
  let count = 0;
  const onLine = (line: string) => {
    if (/^npm http .+\.tgz/.test(line)) working(`${(count += 1)} of ${total} packages`);
  };
  await run('npm', ['ci', '--ignore-scripts', '--loglevel=http'], { cwd: folder, onLine });
}

async function compileSqlite(release: Release, working: Working): Promise<void> {
  const modules = join(release.folder, 'node_modules');
  const nodes = join(modules, 'node', 'node_modules');
  const headers = (await readdir(nodes))
    .map((name) => join(nodes, name))
    .find((path) => existsSync(join(path, 'include')));
  const gyp = join(modules, 'node-gyp', 'bin', 'node-gyp.js');
  const args = [gyp, 'rebuild', '--release', `--nodedir=${headers}`];
  await run(nodeOf(release), args, { cwd: join(modules, 'sqlite3'), onLine: working });
}
