import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import type { Outcome, Task } from './n8nProcess/child';
import { startN8nProcess, type N8nProcess } from './n8nProcess/start';

const location = { kind: 'sqlite', path: '', isShared: true } as const;
const ada = '+15005550006';

let folder: string;
let processes: N8nProcess[];
/** What n8n's database has of the workflow: the same for all processes. */
let data: Record<string, object>;

beforeEach(async () => {
  [folder, processes, data] = [await temporaryFolder('shared-folder'), [], {}];
});
afterEach(async () => {
  await Promise.all(processes.map((one) => one.kill()));
  await removeFolder(folder);
});

const filesOf = (name: string) => readdirSync(join(folder, name, '.n8n'));

/** A process of n8n with one of the folders. */
function start(command: 'start' | 'worker' | 'webhook', name: string) {
  mkdirSync(join(folder, name, '.n8n'), { recursive: true });
  const started = startN8nProcess(command, join(folder, name));
  processes.push(started);
  return async (todo: Task['do'], more: Partial<Task> = {}): Promise<Outcome> => {
    const outcome = await started.ask({ do: todo, location, data, ...more });
    data = outcome.data;
    return outcome;
  };
}

const refusal = (who: string) =>
  expect.stringMatching(
    new RegExp(
      `All n8n Processes Share This Folder is on in the credential, but .*${who}.*same volume at the same path.*PostgreSQL`,
    ),
  );

describe('processes of n8n in queue mode that share the folder', () => {
  it('find what the others have written', async () => {
    const [main, worker, processor] = [
      start('start', 'common'),
      start('worker', 'common'),
      start('webhook', 'common'),
    ];
    expect(await main('publish')).not.toHaveProperty('error');
    expect(await processor('execute', { revoke: ada })).not.toHaveProperty('error');
    expect(await worker('execute', { find: ada })).toMatchObject({ found: 1 });
    expect(await main('execute', { find: ada })).toMatchObject({ found: 1 });
  });

  it('are not refused when the ledger is gone for a while', async () => {
    const [main, worker] = [start('start', 'common'), start('worker', 'common')];
    await main('test');
    await worker('execute');
    for (const file of filesOf('common')) rmSync(join(folder, 'common', '.n8n', file));
    const { error = '' } = await worker('execute', { find: ada });
    expect(error).toContain('Put it back');
  });

  it('make the ledger in the folder of main, whoever comes first', async () => {
    const worker = start('worker', 'common');
    // As n8n's main process does when it starts.
    writeFileSync(join(folder, 'common', '.n8n', 'n8nEventLog.log'), '');
    expect(await worker('execute', { revoke: ada })).not.toHaveProperty('error');
    expect(await start('start', 'common')('execute', { find: ada })).toMatchObject({ found: 1 });
  });

  it('wait with a folder elsewhere until main has made the ledger, as the error says', async () => {
    const [main, worker] = [start('start', 'main'), start('worker', 'worker')];
    const elsewhere = { location: { ...location, path: join(folder, 'ledger.sqlite') } };
    expect(await worker('execute', elsewhere)).toMatchObject({
      error: expect.stringContaining('open the credential in the editor and test it'),
    });
    await main('test', elsewhere);
    expect(await worker('execute', elsewhere)).not.toHaveProperty('error');
  });
});

describe('a process of n8n in queue mode that has a folder of its own', () => {
  it.each([
    ['worker', 'this worker finds no ledger at'],
    ['webhook', 'this webhook processor finds no ledger at'],
  ] as const)('is refused: %s', async (command, who) => {
    const [main, other] = [start('start', 'main'), start(command, 'other')];
    await main('test');
    for (let time = 0; time < 2; time += 1)
      expect(await other('execute', { revoke: ada })).toMatchObject({ error: refusal(who) });
    // n8n's own files there are no proof of main.
    writeFileSync(join(folder, 'other', '.n8n', 'n8nEventLog-worker.log'), '');
    expect(await other('execute')).toMatchObject({ error: refusal(who) });
    expect(filesOf('other')).toEqual(['n8nEventLog-worker.log']);
  });

  it('is refused in workflows with a trigger even if another ledger lies there', async () => {
    await start('start', 'other')('test');
    const [main, worker, processor] = [
      start('start', 'main'),
      start('worker', 'other'),
      start('webhook', 'other'),
    ];
    await main('publish');
    const another = refusal('is not the one that was there when this workflow was published');
    expect(await worker('execute')).toMatchObject({ error: another });
    expect(await processor('execute')).toMatchObject({ error: another });
    await main('publish');
    expect(await main('execute')).not.toHaveProperty('error');
  });

  it('can be put right without a restart', async () => {
    await start('start', 'other')('test');
    const worker = start('worker', 'other');
    await start('start', 'main')('publish');
    expect(await worker('execute')).toHaveProperty('error');
    // The folder turned out to be main's all the while, and the ledger to have been replaced.
    await start('start', 'other')('publish');
    expect(await worker('execute')).not.toHaveProperty('error');
  });
});
