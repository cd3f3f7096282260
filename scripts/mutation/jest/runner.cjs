const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: TestRunner } = require('jest-runner');

const { isKilled, isMutated } = require('./killed.cjs');

/** By the mutated file: the file of tests that killed the last mutant of it. */
const killers = new Map();

/**
 * Stryker names the tests that reach a mutant, but has Jest load every file: this loads only the
 * files with such a test, the likeliest first: the one that killed the mutant before, then those
 * that took least time without a mutant.
 */
module.exports = class RunnerForMutants extends TestRunner {
  async runTests(tests, watcher, options) {
    if (!isMutated()) return this.runAll(tests, watcher, options);
    const known = JSON.parse(readFileSync(this.knownFile, 'utf8'));
    const { testNamePattern, nonFlagArgs } = this._globalConfig;
    const pattern = new RegExp(testNamePattern, 'i');
    const mutated = String(nonFlagArgs);
    const order = ({ path }) => (path === killers.get(mutated) ? -1 : known[path].milliseconds);
    const reaching = tests
      .filter(({ path }) => known[path].names.some((name) => pattern.test(name)))
      .sort((a, b) => order(a) - order(b));
    for (const test of reaching) {
      await super.runTests([test], watcher, options);
      if (isKilled()) return void killers.set(mutated, test.path);
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
    writeFileSync(this.knownFile, JSON.stringify(known));
  }

  /** In the sandbox, and so shared by its processes. */
  get knownFile() {
    return join(this._globalConfig.rootDir, 'knownTests.json');
  }
};
