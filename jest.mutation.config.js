const [unit] = require('./jest.config.js').projects;

/** The unit project as Stryker runs it; scripts/mutation/rooms.ts says which tests of it. */
module.exports = {
  ...unit,
  runner: require.resolve('./scripts/mutation/jest/runner.cjs'),
  testEnvironment: require.resolve('./scripts/mutation/jest/environment.cjs'),
  setupFilesAfterEnv: ['<rootDir>/scripts/mutation/jest/setUp.ts'],
};
