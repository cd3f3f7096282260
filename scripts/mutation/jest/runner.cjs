const { default: TestRunner } = require('jest-runner');

const { isKilled, isMutated } = require('./killed.cjs');
const { readKnown, writeKnown } = require('./known.cjs');
const { Trials } = require('./trials.cjs');

/** By the mutated file. */
const trialsOf = new Map();

/**
 * Stryker names the tests that reach a mutant, but has Jest load every file: this loads only the
 * files with such a test, and first the one that is likely to kill the mutant soonest.
 */
module.exports = class RunnerForMutants extends TestRunner {
  async runTests(tests, watcher, options) {
    if (!isMutated()) return this.runAll(tests, watcher, options);
    const { testNamePattern, nonFlagArgs, rootDir } = this._globalConfig;
    const known = readKnown(rootDir);
    const pattern = new RegExp(testNamePattern, 'i');
    const mutated = String(nonFlagArgs);
    if (!trialsOf.has(mutated)) trialsOf.set(mutated, new Trials());
    const trials = trialsOf.get(mutated);
    const cost = ({ path }) => trials.costOfKill(path, known[path].milliseconds);
    const reaching = tests
      .filter(({ path }) => known[path].names.some((name) => pattern.test(name)))
      .sort((a, b) => cost(a) - cost(b));
    for (const test of reaching) {
      const begun = performance.now();
      await super.runTests([test], watcher, options);
      trials.note(test.path, performance.now() - begun, isKilled());
      if (isKilled()) return;
    }
  }

  /** Without a mutant: notes which tests stand in which file, and how long they took together. */
  async runAll(tests, watcher, options) {
    const known = {};
    this.on('test-file-success', ([{ path }, { testResults, perfStats }]) => {
      const names = testResults.map(({ fullName }) => fullName);
      known[path] = { names, milliseconds: perfStats.runtime };
    });
    await super.runTests(tests, watcher, options);
    writeKnown(this._globalConfig.rootDir, known);
  }
};
