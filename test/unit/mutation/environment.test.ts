const folder = '../../../scripts/mutation/jest';
const Environment = require(`${folder}/environment.cjs`) as {
  prototype: { handleTestEvent(event: object): Promise<void> };
};

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

it('nothing is skipped without a mutant', async () => {
  delete process.env[mutant];
  expect(await isSkipped(['test_fn_failure'], [])).toBe(false);
});
