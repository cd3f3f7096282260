import { isProse, strykerPlugins } from '../../../scripts/mutation/prose';

describe('isProse', () => {
  it.each([
    'The account SID is not valid.',
    'Choose one that is filled in: ….',
    '… answered HTTP … without an explanation.',
    'could not be reached',
    'is not well-formed XML: line …, …',
  ])('%s', (text) => {
    expect(isProse(text)).toBe(true);
  });

  it.each([
    '',
    ', ',
    'sent',
    'application/x-www-form-urlencoded',
    'Basic …',
    'Account "…": …',
    'SELECT * FROM twilio_ops_waits WHERE … ORDER BY created_at, wait_id',
    'INTEGER PRIMARY KEY',
    'expires_at <= ? AND reserved_at < ?',
    'sender IS NULL',
    'journal_mode = WAL',
    'ANALYZE …',
  ])('is not %j', (text) => {
    expect(isProse(text)).toBe(false);
  });
});

describe('the plugin for Stryker', () => {
  const { shouldIgnore } = strykerPlugins[0]!.value;
  const path = (node: Parameters<typeof shouldIgnore>[0]['node']) => ({
    isStringLiteral: () => node.value !== undefined,
    isTemplateLiteral: () => node.quasis !== undefined,
    node,
  });

  it('leaves out texts and templates of prose, and nothing else', () => {
    const quasis = ['There is no account called "', '".'].map((raw) => ({ value: { raw } }));
    expect(shouldIgnore(path({ quasis }))).toBeTruthy();
    expect(shouldIgnore(path({ value: 'There is none.' }))).toBeTruthy();
    expect(shouldIgnore(path({ value: 'none' }))).toBeUndefined();
    expect(shouldIgnore(path({}))).toBeUndefined();
  });
});
