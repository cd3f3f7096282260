const { statSync } = require('node:fs');
const { default: TestRunner } = require('jest-runner');

const { isKilled } = require('./killed.cjs');

const bytes = ({ path }) => statSync(path).size;

/** Runs small files first, which are mostly about the mutated file alone. */
module.exports = class SmallFilesFirst extends TestRunner {
  async runTests(tests, watcher, options) {
    for (const test of tests.toSorted((a, b) => bytes(a) - bytes(b))) {
      if (isKilled()) return;
      await super.runTests([test], watcher, options);
    }
  }
};
