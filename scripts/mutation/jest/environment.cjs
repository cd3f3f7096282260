const { TestEnvironment } = require('jest-environment-node');

const { isKilled, noteKilled } = require('./killed.cjs');

/** Skips the rest of a file's tests: Jest's own `bail` does nothing under Stryker. */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') noteKilled();
    // One for which a hook has failed must be seen to fail: nothing else says that hook's failure.
    if (name === 'test_start' && isKilled() && test.errors.length === 0) test.mode = 'skip';
  }
};
