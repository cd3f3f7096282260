import { checkReachable } from '../../../lib/engines/reachable';
import type { Account } from '../../../lib/twilio/accounts';
import { isReachable } from '../../../lib/twilio/reach';

const own = [
  'http://localhost/a',
  'http://n8n.localhost/a',
  'http://127.0.0.1:5678/a',
  'http://2130706433/a',
  'http://0x7f.1/a',
  'http://0.0.0.0/a',
  'http://10.1.2.3/a',
  'http://100.64.0.1/a',
  'http://169.254.169.254/latest/meta-data',
  'http://172.16.0.1/a',
  'http://172.31.255.255/a',
  'http://192.168.1.1/a',
  'http://[::1]/a',
  'http://[::]/a',
  'http://[::127.0.0.1]/a',
  'http://[::ffff:10.0.0.1]/a',
  'http://[fe80::1]/a',
  'http://[fd00::1]/a',
  'http://n8n:5678/a',
  'http://nas.local/a',
  'http://nas.local./a',
  'http://files.internal/a',
];

it.each(own)('no server of Twilio can reach %s', (url) => {
  expect(isReachable(new URL(url))).toBe(false);
});

it.each([
  'https://example.com/a.png',
  'https://localhost.example.com/a.png',
  'http://8.8.8.8/a',
  'http://172.32.0.1/a',
  'http://[2606:4700::1]/a',
])('it may reach %s', (url) => expect(isReachable(new URL(url))).toBe(true));

describe('media', () => {
  const field = { field: 'mediaUrls', label: 'Media URLs' };
  const check = (account: Partial<Account>) =>
    checkReachable(
      ['https://example.com/a.png', 'http://10.0.0.1/b.png'],
      account as Account,
      field,
    );

  it('that cannot be fetched is refused, with its address', () => {
    expect(() => check({})).toThrow(
      expect.objectContaining({
        field: 'mediaUrls',
        message: expect.stringContaining('leads to 10.0.0.1'),
        remedy: 'Give a public address',
      }),
    );
  });

  it('is left to whoever has set a base URL', () => {
    expect(() => check({ baseUrl: 'http://127.0.0.1:4010' })).not.toThrow();
  });
});
