import { join } from 'node:path';
import { environment } from '../../../sandbox/n8n/environment';
import type { N8nOptions } from '../../../sandbox/n8n/n8n';

/** What is unlike other hosts where an n8n runs. */
export type Surroundings = Pick<N8nOptions, 'env' | 'within'>;

const isRoot = process.getuid?.() === 0;
/** Without root, a user namespace gives the right to make the others. */
const unshare = (...flags: string[]) => [
  'unshare',
  ...(isRoot ? [] : ['--user', '--map-root-user']),
  ...flags,
];

/**
 * A container on the host's network: the host's name, but process ids of its own, so that another
 * process may well have the same.
 */
export const inContainer = (): Surroundings => ({
  within: unshare('--pid', '--fork', '--kill-child', '--mount-proc'),
});

/** Another host, as far as a process can tell: its name differs. */
export const onHost = (name: string): Surroundings => ({
  within: [...unshare('--uts'), 'sh', '-c', `hostname ${name} && exec "$@"`, 'sh'],
});

const preloads = environment('', { web: 0, taskBroker: 0 }).NODE_OPTIONS;
const shiftedClock = join(__dirname, 'shiftedClock.cjs');

/**
 * A clock that is wrong.
 * @param aheadMs how far it is ahead from the start; negative when it is behind
 * @param stepMs how far SIGUSR2 sets it ahead while n8n runs
 */
export const withClock = (aheadMs: number, stepMs = 0): Surroundings => ({
  env: {
    NODE_OPTIONS: `${preloads} --require=${JSON.stringify(shiftedClock)}`,
    CLOCK_AHEAD_MS: String(aheadMs),
    CLOCK_STEP_MS: String(stepMs),
  },
});
