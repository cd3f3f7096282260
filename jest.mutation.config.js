const [unit] = require('./jest.config.js').projects;

/**
 * The unit project as Stryker runs it. `testMatch` comes from scripts/mutation/rooms.ts: for each
 * mutant Jest loads every test file that matches, so a room names only those that are about it.
 */
module.exports = {
  ...unit,
  runner: require.resolve('./scripts/mutation/stopAtFirstFailure/runner.cjs'),
  testEnvironment: require.resolve('./scripts/mutation/stopAtFirstFailure/environment.cjs'),
  setupFilesAfterEnv: ['<rootDir>/scripts/mutation/setUp.ts'],
};
