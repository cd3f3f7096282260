import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { FieldError } from '../kit/fieldError';
import { keyedHash } from '../ledger/keyedHash';
import type { Ledger } from '../ledger/ledger';

/**
 * This process does not see the file that n8n's other processes see: nobody would find what is
 * written to it, or into the spool beside it.
 */
const unshared = (seen: string, ifItDoes: string) =>
  new FieldError({
    field: 'ledgerShared',
    label: 'All n8n Processes Share This Folder',
    fault: `is on in the credential, but ${seen}: give this process the folder of n8n's main process (in Docker, the same volume at the same path), or choose PostgreSQL in the credential. ${ifItDoes}`,
  });

/** A workflow's own data, which n8n keeps in its database for all of its processes. */
export interface KeepsData {
  getWorkflowStaticData(type: 'global'): IDataObject;
}

/** Where it is noted, by the path that the credential has; '' for the usual one. */
const noted = 'twilioOpsLedgers';
const notedIn = (n8n: KeepsData) =>
  n8n.getWorkflowStaticData('global')[noted] as Record<string, string> | undefined;

/** The same for all who see the same ledger, wherever it is moved to; tells nothing of its key. */
const identityOf = async (ledger: Ledger): Promise<string> =>
  keyedHash(await ledger.key())('identity');

/** Other processes than main, as n8n tells them apart (n8n-core, `InstanceSettings`). */
const others = new Map([
  ['worker', 'worker'],
  ['webhook', 'webhook processor'],
]);

/** The files in which this process has found the common ledger. */
const found = new Set<string>();

/**
 * Before a SQLite ledger is opened in queue mode: only main makes it, so that whoever does not find
 * it does not share the folder.
 * @throws FieldError
 */
export function checkThere(path: string): void {
  const process = others.get(globalThis.process.argv[2] ?? '');
  if (!process || found.has(path) || existsSync(path) || isFolderOfMain(dirname(path))) return;
  throw unshared(
    `this ${process} finds no ledger at ${path}, where n8n's main process makes it`,
    'If it does share the folder, the ledger has not been made yet: open the credential in the editor and test it.',
  );
}

/** Main keeps its event log in its folder; those of other processes have names of their own. */
function isFolderOfMain(folder: string): boolean {
  const name = process.env.N8N_EVENTBUS_LOGWRITER_LOGBASENAME || 'n8nEventLog';
  return existsSync(join(folder, `${name}.log`));
}

/** At the activation of a trigger: notes for n8n's other processes which ledger it found. */
export async function noteLedger(n8n: KeepsData, path: string, ledger: Ledger): Promise<void> {
  const identity = await identityOf(ledger);
  const known = notedIn(n8n);
  if (known?.[path] !== identity)
    n8n.getWorkflowStaticData('global')[noted] = { ...known, [path]: identity };
}

/**
 * After a SQLite ledger was opened in queue mode: whether it is the one that the trigger's process
 * has found.
 * @param path as the credential has it; '' for the usual one
 * @param file which file that is
 * @throws FieldError
 */
export async function checkSame(
  n8n: KeepsData | undefined,
  path: string,
  file: string,
  ledger: Ledger,
): Promise<void> {
  const wanted = n8n && notedIn(n8n)?.[path];
  if (wanted !== undefined && wanted !== (await identityOf(ledger)))
    throw unshared(
      `the ledger that this process finds at ${file} is not the one that was there when this workflow was published`,
      'If somebody has replaced the ledger since, unpublish the workflow and publish it again.',
    );
  found.add(file);
}
