/** Property tests draw the same cases for every mutant, so that a survivor stays one. */
jest.mock('fast-check', () => {
  const fastCheck = jest.requireActual<typeof import('fast-check')>('fast-check');
  fastCheck.configureGlobal({ seed: 1 });
  return fastCheck;
});

/** Many mutants make a test wait for ever; each waits for this. */
jest.setTimeout(10_000);
