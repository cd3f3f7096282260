import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const rulesOf = (plugin, prefix) =>
  Object.fromEntries(
    Object.keys(plugin.rules)
      .filter((name) => name.startsWith(prefix))
      .map((name) => [`n8n-nodes-base/${name}`, 'error']),
  );

/** Every exception from n8n's rules stands here, with its reason. */
const exceptions = {
  packageJson: {
    // The package bundles nothing but the charts of its reports: the Twilio SDK, zod, undici and
    // others are real dependencies. This is why it is not for n8n's verified list; the README says
    // so.
    '@n8n/community-nodes/no-runtime-dependencies': 'off',
    // A development tool pins an exact peer; npm reads overrides only of the root package, so users
    // never meet it.
    '@n8n/community-nodes/no-overrides-field': 'off',
  },
  code: {
    // These two are for n8n Cloud, where unverified packages do not run: lib needs its dependencies
    // and Node's globals.
    '@n8n/community-nodes/no-restricted-imports': 'off',
    '@n8n/community-nodes/no-restricted-globals': 'off',
    // Its reading of the item loop does not see that lib/kit/execute.ts pairs every item;
    // test/unit/kit holds that.
    '@n8n/community-nodes/missing-paired-item': 'off',
    // Takes the pasted accounts and the database's URL for harmless by their names; both hold
    // secrets.
    '@n8n/community-nodes/credential-unnecessary-password': 'off',
    // Contradict @n8n/community-nodes (themed icons, `NodeConnectionTypes`) or the type of the
    // field in n8n-workflow 2.
    'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
    'n8n-nodes-base/node-class-description-inputs-wrong-trigger-node': 'off',
    'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
    'n8n-nodes-base/node-class-description-icon-not-svg': 'off',
    // Is about n8n's own repository, whose documentation is found by a word; community packages
    // give a URL.
    'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.mutation/',
      'node_modules/',
      'sandbox/n8n/**/node_modules/',
      'sandbox/.state/',
      '**/*.cjs',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lazy loading: nothing heavy is loaded before its first use.
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'max-len': [
        'error',
        {
          code: 100,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
      'max-lines': ['error', { max: 260, skipComments: true, skipBlankLines: true }],
    },
  },
  // Long because it is data: a row for each of Twilio's codes.
  { files: ['lib/twilio/errorCodes.ts'], rules: { 'max-lines': 'off' } },
  // Long because they are data: the words of one language each.
  { files: ['lib/compliance/optOut/words/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['sandbox/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    // Programs of the terminal print; tests are as long as what they cover.
    rules: { 'no-console': 'off', 'max-lines': 'off' },
  },
  {
    files: ['package.json'],
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    plugins: {
      'n8n-nodes-base': n8nNodesBase,
      ...n8nCommunityNodesPlugin.configs.recommended.plugins,
    },
    rules: {
      ...rulesOf(n8nNodesBase, 'community-package-json-'),
      ...n8nCommunityNodesPlugin.configs.recommended.rules,
      ...exceptions.packageJson,
    },
  },
  {
    files: ['nodes/**/*.ts', 'credentials/**/*.ts'],
    plugins: {
      'n8n-nodes-base': n8nNodesBase,
      ...n8nCommunityNodesPlugin.configs.recommended.plugins,
    },
    rules: { ...n8nCommunityNodesPlugin.configs.recommended.rules },
  },
  {
    files: ['nodes/**/*.node.ts'],
    rules: { ...rulesOf(n8nNodesBase, 'node-'), ...exceptions.code },
  },
  {
    files: ['credentials/**/*.ts'],
    rules: { ...rulesOf(n8nNodesBase, 'cred-') },
  },
  { files: ['nodes/**/*.ts', 'credentials/**/*.ts'], rules: exceptions.code },
);
