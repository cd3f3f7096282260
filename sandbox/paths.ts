import { join } from 'node:path';

/** The package under development: the folder of its package.json. */
export const root = join(__dirname, '..');

/** What the sandbox keeps between runs: caches and logs; ignored by git, safe to delete. */
export const state = join(__dirname, '.state');
