/** Property tests draw the same cases for every mutant, so that a survivor stays one. */
jest.mock('fast-check', () => {
  const fastCheck = jest.requireActual<typeof import('fast-check')>('fast-check');
  fastCheck.configureGlobal({ seed: 1 });
  return fastCheck;
});

/** A mutant that makes a test wait for ever costs this; no other test takes it. */
jest.setTimeout(30_000);
