import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../temporaryFolder';
import { installCommunityPackage } from './community-package';
import { environment } from './environment';
import { freePort } from './free-port';
import { owner } from './owner';
import { n8n2, type Release } from './release';
import { restClient } from './rest';
import type { Rest } from './rest';
import { startProcess } from './start-process';

export interface N8nOptions {
  /**
   * n8n's N8N_USER_FOLDER; by default a temporary one, removed by `stop`. One that exists is used
   * as it is.
   */
  userFolder?: string;
  /**
   * The built community package to install; `null` for none. By default the one under development.
   */
  packageFolder?: string | null;
  /** By default the newest. */
  release?: Release;
  /** The editor's port; by default a free one. An n8n that comes back has to be where it was. */
  port?: number;
  /** Added to the environment, and wins: for instance queue mode's Redis or another database. */
  env?: Record<string, string>;
  /** A command that runs what follows it in other surroundings, such as `unshare --pid`. */
  within?: readonly string[];
}

export interface N8n {
  /** The editor's address, without a slash at the end. */
  url: string;
  userFolder: string;
  /** Of n8n's process. */
  pid: number;
  /** Logged in as the owner. */
  rest: Rest;
  /** What n8n has written to its log so far. */
  log: () => Promise<string>;
  stop: () => Promise<void>;
  /** Ends n8n at once, as a power cut would, and leaves its folder. */
  kill: () => Promise<void>;
}

/**
 * Starts a private n8n on loopback with an owner and the community package installed, and logs in.
 * @throws when n8n does not start, with the end of its log
 */
export async function startN8n({
  userFolder,
  packageFolder,
  release = n8n2,
  port,
  env = {},
  within,
}: N8nOptions = {}): Promise<N8n> {
  const folder = userFolder ?? (await temporaryFolder('twilio-ops-n8n'));
  const logFile = join(folder, 'n8n.log');
  const cleanUp = async () => {
    if (!userFolder) await removeFolder(folder);
  };
  try {
    await mkdir(folder, { recursive: true });
    if (packageFolder !== null) await installCommunityPackage(folder, packageFolder);
    const ports = { web: port ?? (await freePort()), taskBroker: await freePort() };
    const url = `http://127.0.0.1:${ports.web}`;
    const variables = { ...environment(folder, ports, release), ...env };
    const n8n = await startProcess(
      release,
      'start',
      variables,
      [`${url}/healthz/readiness`, `${url}/rest/settings`],
      logFile,
      within,
    );
    const stop = async () => {
      await n8n.stop();
      await cleanUp();
    };
    const rest = restClient(url);
    await logIn(rest).catch(async (error) => {
      await stop();
      throw error;
    });
    return {
      url,
      userFolder: folder,
      pid: n8n.pid,
      rest,
      log: () => readFile(logFile, 'utf8'),
      stop,
      kill: n8n.kill,
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Makes the owner, if there is none yet, and logs in. */
export async function logIn(rest: Rest): Promise<void> {
  const { userManagement } = await rest.get<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
    'settings',
  );
  if (userManagement.showSetupOnFirstLoad) await rest.post('owner/setup', owner);
  else await rest.post('login', { emailOrLdapLoginId: owner.email, password: owner.password });
}
