const { TestEnvironment } = require('jest-environment-node');

const { isKilled, isMutated, noteKilled } = require('./killed.cjs');
const { readKnown } = require('./known.cjs');

/** What any test may take beside what its file takes without a mutant, for a busy machine. */
const spareMilliseconds = 5_000;

/**
 * Skips the rest of a file's tests: Jest's own `bail` does nothing under Stryker. And waits less
 * long for a test that a mutant makes wait for ever.
 */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.config = config.projectConfig;
    this.testPath = context.testPath;
  }

  async handleTestEvent({ name, test }, state) {
    if (name === 'run_start' && isMutated()) {
      const { milliseconds } = readKnown(this.config.rootDir)[this.testPath];
      state.testTimeout = Math.min(state.testTimeout, milliseconds + spareMilliseconds);
    }
    if (name === 'test_fn_failure' || name === 'hook_failure') noteKilled();
    // One for which a hook has failed must be seen to fail: nothing else says that hook's failure.
    if (name === 'test_start' && isKilled() && test.errors.length === 0) test.mode = 'skip';
  }
};
