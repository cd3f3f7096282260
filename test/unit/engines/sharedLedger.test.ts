import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { openLedgerAndNote, openLedgerAt } from '../../../lib/engines/ledger';

const { argv, env } = process;
const usual = () => join(process.env.N8N_USER_FOLDER!, '.n8n', 'twilio-ops.sqlite');
let folders: string[];
beforeEach(() => {
  folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'shared-')));
  folders.forEach((folder) => mkdirSync(join(folder, '.n8n')));
  process.env = { ...env, EXECUTIONS_MODE: 'queue' };
});
afterEach(() => {
  process.env = env;
  process.argv = argv;
  folders.forEach((folder) => rmSync(folder, { recursive: true }));
});

/** What n8n keeps of a workflow for all its processes. */
function workflow() {
  const kept: IDataObject = {};
  return { getWorkflowStaticData: () => kept };
}

const at = (path: string) => ({ kind: 'sqlite', path, isShared: true, limits: {} }) as const;

it.each([
  ['named by its path', 'named'],
  ['the usual one', ''],
])('a ledger of its own is known where the trigger found another, %s', async (_what, how) => {
  const n8n = workflow();
  process.env.N8N_USER_FOLDER = folders[0];
  const noted = await openLedgerAndNote(at(how && usual()) as never, n8n);
  await noted.close();

  process.env.N8N_USER_FOLDER = folders[1];
  const own = await openLedgerAt(at('') as never);
  await own.close();
  process.argv = ['node', 'n8n', 'worker'];
  for (const path of ['', usual(), usual().replace('.n8n', './.n8n')])
    await expect(openLedgerAt(at(path) as never, n8n)).rejects.toThrow('is not the one');
});
