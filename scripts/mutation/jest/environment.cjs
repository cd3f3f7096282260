const { TestEnvironment } = require('jest-environment-node');

const { isKilled, noteKilled } = require('./killed.cjs');

/** Skips the rest of a file's tests: Jest's own `bail` does nothing under Stryker. */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') noteKilled();
    if (name === 'test_start' && isKilled()) test.mode = 'skip';
  }
};
