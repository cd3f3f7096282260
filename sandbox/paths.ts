import { join } from 'node:path';

/** The package under development: the folder of its package.json. */
export const root = join(__dirname, '..');

/** What the sandbox keeps between runs: caches and logs; ignored by git, safe to delete. */
export const state = join(__dirname, '.state');

export const n8nFolder = join(__dirname, 'n8n');
const n8nModules = join(n8nFolder, 'node_modules');

/** The Node that this n8n needs, not the machine's. */
export const nodeOfN8n = join(n8nModules, 'node', 'bin', 'node');

export const n8nCommand = join(n8nModules, 'n8n', 'bin', 'n8n');
