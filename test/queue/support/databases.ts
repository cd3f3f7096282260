import { mkdir, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { run } from '../../../sandbox/run';
import type { PostgresServer } from '../../faults/support/postgresServer';
import { deployFolder, deployment } from './deployment';

/** The secrets of a deployment, in files as Compose mounts them. */
export interface Secrets {
  folder: string;
  of: Record<string, string>;
}

/** Makes each secret that the deployment names. */
export async function writeSecrets(folder: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true });
  const of: Record<string, string> = {};
  for (const { file } of Object.values(deployment.secrets)) {
    const name = basename(file);
    of[name] = `${randomUUID()}'"\\`;
    await writeFile(join(folder, name), of[name]);
  }
  return { folder, of };
}

/**
 * Makes the databases as PostgreSQL's image does, by the deployment's own script.
 * @returns the URL of the ledger, as it stands in the credential
 */
export async function makeDatabases(server: PostgresServer, secrets: Secrets): Promise<string> {
  const { username, hostname, port } = new URL(server.url);
  await run('sh', [join(deployFolder, 'databases.sh')], {
    cwd: deployFolder,
    env: {
      ...process.env,
      PGHOST: hostname,
      PGPORT: port,
      POSTGRES_USER: username,
      SECRETS_FOLDER: secrets.folder,
    },
  });
  const password = encodeURIComponent(secrets.of['ledger_password']!);
  return `postgres://ledger:${password}@${hostname}:${port}/ledger`;
}
