const project = (displayName, overrides = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  transform: {
    '^.+\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }],
  },
  // ECharts is published as ES modules only, which Jest cannot require.
  transformIgnorePatterns: ['/node_modules/(?!(echarts|zrender)/)'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.mutation/',
    '<rootDir>/sandbox/n8n/(1.x/)?node_modules/',
    '<rootDir>/sandbox/.state/',
  ],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
  ...overrides,
});

const onRealN8n = (kind) => ({
  globalSetup: '<rootDir>/test/e2e/support/globalSetup.ts',
  setupFilesAfterEnv: [`<rootDir>/test/${kind}/support/timeout.ts`],
});

/** Six kinds of test, from quick to whole; `npm run test:unit` is the quick loop. */
module.exports = {
  projects: [
    project('unit'),
    project('contract'),
    project('integration'),
    project('e2e', onRealN8n('e2e')),
    project('faults', onRealN8n('faults')),
    project('queue', onRealN8n('queue')),
  ],
};
