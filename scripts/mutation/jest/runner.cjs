const { readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: TestRunner } = require('jest-runner');

const { isKilled, isMutated } = require('./killed.cjs');

const bytes = ({ path }) => statSync(path).size;

/**
 * Stryker names the tests that reach a mutant, but has Jest load every file: this loads only the
 * files with such a test. Small ones come first, as they are mostly about the mutated file alone.
 */
module.exports = class RunnerForMutants extends TestRunner {
  async runTests(tests, watcher, options) {
    if (!isMutated()) return this.runAll(tests, watcher, options);
    const namesOf = JSON.parse(readFileSync(this.namesFile, 'utf8'));
    const pattern = new RegExp(this._globalConfig.testNamePattern, 'i');
    const reaching = tests.filter(({ path }) => namesOf[path].some((name) => pattern.test(name)));
    for (const test of reaching.sort((a, b) => bytes(a) - bytes(b))) {
      if (isKilled()) return;
      await super.runTests([test], watcher, options);
    }
  }

  /** Without a mutant: notes which tests stand in which file. */
  async runAll(tests, watcher, options) {
    const namesOf = {};
    this.on('test-file-success', ([{ path }, { testResults }]) => {
      namesOf[path] = testResults.map(({ fullName }) => fullName);
    });
    await super.runTests(tests, watcher, options);
    writeFileSync(this.namesFile, JSON.stringify(namesOf));
  }

  /** In the sandbox, and so shared by its processes. */
  get namesFile() {
    return join(this._globalConfig.rootDir, 'testNames.json');
  }
};
