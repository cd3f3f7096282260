import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { n8nVariable } from '../../../lib/kit/n8nVariable';
import { isQueueMode } from '../../../lib/kit/queueMode';

const { argv, env } = process;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variables-'));
  process.env = { ...env };
});
afterEach(() => {
  process.env = env;
  process.argv = argv;
  rmSync(folder, { recursive: true });
});

/** A file that holds a setting. */
function written(text: string): string {
  const file = join(folder, 'setting');
  writeFileSync(file, text);
  return file;
}

it.each(['queue', ' queue', '"queue"', "'queue' "])('n8n takes %j for queue mode', (value) => {
  process.env.EXECUTIONS_MODE = value;
  expect(isQueueMode()).toBe(true);
  delete process.env.EXECUTIONS_MODE;
  process.env.EXECUTIONS_MODE_FILE = written(`${value}\n`);
  expect(isQueueMode()).toBe(true);
});

it.each(['worker', 'webhook'])(
  'a %s is one of several, whatever its environment says',
  (command) => {
    process.env.EXECUTIONS_MODE = 'regular';
    expect(isQueueMode()).toBe(false);
    process.argv = ['node', 'n8n', command];
    expect(isQueueMode()).toBe(true);
  },
);

it('the variable counts before the file, and a file that is missing for nothing', () => {
  process.env.SETTING_FILE = written('file');
  expect(n8nVariable('SETTING')).toBe('file');
  process.env.SETTING = '';
  expect(n8nVariable('SETTING')).toBe('');
  delete process.env.SETTING;
  process.env.SETTING_FILE = join(folder, 'missing');
  expect(n8nVariable('SETTING')).toBeUndefined();
  delete process.env.SETTING_FILE;
  expect(n8nVariable('SETTING')).toBeUndefined();
});
