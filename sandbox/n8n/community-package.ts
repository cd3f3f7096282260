import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, state } from '../paths';
import { run } from '../run';

type Manifest = Partial<
  Record<
    'dependencies' | 'devDependencies' | 'peerDependencies' | 'optionalDependencies',
    Record<string, string>
  >
>;

/**
 * `npm install` as n8n calls it for a community package (`community-packages.service`,
 * `downloadPackage`).
 */
const installFlags = [
  '--audit=false',
  '--fund=false',
  '--bin-links=false',
  '--install-strategy=shallow',
  '--ignore-scripts=true',
  '--package-lock=false',
];

/**
 * Installs a built package into an n8n user folder just as n8n does from its settings page: the
 * packed files, without dev and peer dependencies, and the production dependencies beside them. n8n
 * loads what lies there at its start; a row in its database is only needed for the list of
 * packages.
 * @param userFolder n8n's N8N_USER_FOLDER
 * @param packageFolder the built package, with `dist`
 */
export async function installCommunityPackage(
  userFolder: string,
  packageFolder = root,
): Promise<void> {
  const nodesFolder = join(userFolder, '.n8n', 'nodes');
  await mkdir(join(nodesFolder, 'node_modules'), { recursive: true });
  const [packed] = JSON.parse(
    await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', nodesFolder], {
      cwd: packageFolder,
    }),
  ) as [{ name: string; version: string; filename: string }];
  const target = join(nodesFolder, 'node_modules', packed.name);
  const tarball = join(nodesFolder, packed.filename);
  await mkdir(target);
  await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], { cwd: nodesFolder });
  await rm(tarball);
  const dependencies = await stripManifest(join(target, 'package.json'));
  await cp(
    join(await dependencyCache(dependencies), 'node_modules'),
    join(target, 'node_modules'),
    { recursive: true },
  );
  const ledger = {
    name: 'installed-nodes',
    private: true,
    dependencies: { [packed.name]: packed.version },
  };
  await writeFile(join(nodesFolder, 'package.json'), JSON.stringify(ledger, null, 2));
}

/** Leaves only what a user of the package needs, and gives its dependencies. */
async function stripManifest(path: string): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  for (const key of ['devDependencies', 'peerDependencies', 'optionalDependencies'] as const)
    delete manifest[key];
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return manifest.dependencies ?? {};
}

/** The production dependencies, installed once for each list of them. */
async function dependencyCache(dependencies: Record<string, string>): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(dependencies)).digest('hex').slice(0, 16);
  const cache = join(state, 'dependencies', key);
  if (existsSync(cache)) return cache;
  await mkdir(join(state, 'dependencies'), { recursive: true });
  const building = await mkdtemp(`${cache}-`);
  await mkdir(join(building, 'node_modules'));
  await writeFile(
    join(building, 'package.json'),
    JSON.stringify({ name: 'dependencies', private: true, dependencies }),
  );
  await run('npm', ['install', ...installFlags], { cwd: building });
  await rename(building, cache);
  return cache;
}
