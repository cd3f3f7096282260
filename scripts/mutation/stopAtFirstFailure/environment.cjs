const { TestEnvironment } = require('jest-environment-node');

/** Stryker's name for the mutant that is being run. */
const mutant = () => process.env.__STRYKER_ACTIVE_MUTANT__;

let killed;

/** One failed test is enough to kill a mutant; Jest's own `bail` does nothing under Stryker. */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (mutant() === undefined) return;
    if (name === 'test_fn_failure') killed = mutant();
    if (name === 'test_start' && killed === mutant()) test.mode = 'skip';
  }
};
