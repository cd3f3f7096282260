import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = '../../../scripts/mutation/jest';
const Environment = require(`${folder}/environment.cjs`) as {
  prototype: { handleTestEvent(event: object, state?: object): Promise<void> };
};
const { writeKnown } = require(`${folder}/known.cjs`) as {
  writeKnown(rootDir: string, known: object): void;
};

let rootDir: string;
beforeEach(() => (rootDir = mkdtempSync(join(tmpdir(), 'mutation-'))));
afterEach(() => rmSync(rootDir, { recursive: true }));

const mutant = '__STRYKER_ACTIVE_MUTANT__';
const known = process.env[mutant];
afterEach(() => {
  if (known === undefined) delete process.env[mutant];
  else process.env[mutant] = known;
});

/** Whether a test is skipped after these events, given what has gone wrong before it begins. */
async function isSkipped(events: readonly string[], errors: readonly Error[]): Promise<boolean> {
  const test: { errors: readonly Error[]; mode?: string } = { errors };
  for (const name of [...events, 'test_start'])
    await Environment.prototype.handleTestEvent({ name, test });
  return test.mode === 'skip';
}

/** The time limit that the tests of a file get which allow themselves 30 seconds. */
async function limitOf(milliseconds: number): Promise<number> {
  writeKnown(rootDir, { 'a.test.ts': { milliseconds } });
  const state = { testTimeout: 30_000 };
  const made = { config: { rootDir }, testPath: 'a.test.ts' };
  const { handleTestEvent } = Environment.prototype;
  await handleTestEvent.call(made, { name: 'run_start' }, state);
  return state.testTimeout;
}

describe('while a mutant is tried', () => {
  it.each(['test_fn_failure', 'hook_failure'])(
    'the rest is skipped after a %s',
    async (failure) => {
      process.env[mutant] = `skips after ${failure}`;
      expect(await isSkipped([], [])).toBe(false);
      expect(await isSkipped([failure], [])).toBe(true);
    },
  );

  it('a test whose hook has failed is not skipped, so that it counts', async () => {
    process.env[mutant] = 'fails in a hook';
    expect(await isSkipped(['hook_failure'], [new Error('in beforeAll')])).toBe(false);
  });
});

it.each([
  ['by what their file takes, a quick one', 500, 'one', 5_500],
  ['but no longer than they allow themselves, a slow one', 26_000, 'one', 30_000],
  ['only with a mutant', 500, undefined, 30_000],
])('tests wait %s', async (_how, milliseconds, active, limit) => {
  if (active === undefined) delete process.env[mutant];
  else process.env[mutant] = active;
  expect(await limitOf(milliseconds)).toBe(limit);
});

it('nothing is skipped without a mutant', async () => {
  delete process.env[mutant];
  expect(await isSkipped(['test_fn_failure'], [])).toBe(false);
});
