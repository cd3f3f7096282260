import { secretsOfPassword, secretsOfUrl } from '../../../lib/ledger/urlSecrets';

const masked = (text: string, url: string) =>
  secretsOfUrl(url).reduce((left, secret) => left.replaceAll(secret, '***'), text);

describe('what must not be shown of a URL', () => {
  it('is a password wherever it stands, and however it is written', () => {
    expect(secretsOfUrl('postgres://ada:s3cr%20et%2F@db/ledger')).toEqual([
      's3cr%20et%2F',
      's3cr et/',
    ]);
    expect(secretsOfUrl('postgres://db/ledger?user=ada&password=s3cr%2Fet')).toEqual([
      's3cr/et',
      's3cr%2Fet',
    ]);
  });

  it('is one with a percent sign that begins no escape', () => {
    expect(secretsOfUrl('postgres://ada:100%secure!@db/ledger')).toEqual([
      '100%secure!',
      '100%25secure!',
    ]);
  });

  it('is nothing where there is no password, or no URL', () => {
    expect(secretsOfUrl('postgres://ada@db/ledger')).toEqual([]);
    expect(secretsOfUrl('ada:s3cret@db/ledger')).toEqual([]);
    expect(secretsOfPassword('')).toEqual([]);
  });

  it.each([
    'ledger',
    'postgres',
    'public',
    'Twilio',
    'a',
    '5432',
    'n8n',
    'move-ledger',
    'ledger01',
  ])('is a password that is a word like any other only where it is one: %s', (word) => {
    const url = `postgres://ada:${word}@db/${word}`;
    const sentence = `The ${word} of ${word}@db:5432/${word} was moved to "${word}" (user=${word}).`;
    expect(masked(sentence, url)).toBe(sentence);
    for (const told of [
      url,
      `password=${word}`,
      `"password":"${word}"`,
      `wrong password "${word}"`,
      `PGpassword=${word}`,
    ])
      expect(masked(told, url)).toContain('***');
    expect(masked(`see ${url}`, url)).toBe(`see postgres://ada***db/${word}`);
  });
});
