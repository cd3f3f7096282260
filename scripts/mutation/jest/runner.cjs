const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: TestRunner } = require('jest-runner');

const { isKilled, isMutated } = require('./killed.cjs');

/**
 * Stryker names the tests that reach a mutant, but has Jest load every file: this loads only the
 * files with such a test. Those that took least time without a mutant come first.
 */
module.exports = class RunnerForMutants extends TestRunner {
  async runTests(tests, watcher, options) {
    if (!isMutated()) return this.runAll(tests, watcher, options);
    const known = JSON.parse(readFileSync(this.knownFile, 'utf8'));
    const pattern = new RegExp(this._globalConfig.testNamePattern, 'i');
    const reaching = tests.filter(({ path }) =>
      known[path].names.some((name) => pattern.test(name)),
    );
    const milliseconds = ({ path }) => known[path].milliseconds;
    for (const test of reaching.sort((a, b) => milliseconds(a) - milliseconds(b))) {
      if (isKilled()) return;
      await super.runTests([test], watcher, options);
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
