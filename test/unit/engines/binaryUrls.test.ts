import { binaryUrls, filesOf } from '../../../lib/engines/binaryUrls';
import type { Account } from '../../../lib/twilio/accounts';
import { fakeExecute } from '../../support/fakeExecute';

const file = { mimeType: 'image/png', data: 'filesystem-v2', id: 'filesystem-v2:1' };
const item = { json: {}, binary: { photo: file } };

const urlsOf = (
  names: string[],
  sign?: (given: unknown, expiresIn?: string) => string,
  { baseUrl, sendAt }: { baseUrl?: string; sendAt?: Date } = {},
) => {
  const { n8n } = fakeExecute({
    parameters: [{}],
    methods: { helpers: { createBinarySignedUrl: sign } } as never,
  });
  return binaryUrls(names, { n8n, item, account: { baseUrl } as Account }, sendAt);
};
const publicUrl = () => 'https://n8n.example.com/rest/binary-data/signed?token=1';

it('gives the signed addresses of the named files', () => {
  const sign = jest.fn(publicUrl);
  expect(urlsOf(['photo'], sign)).toEqual([publicUrl()]);
  expect(sign).toHaveBeenCalledWith(file, '1 day');
});

it.each([
  [-1, '1 day'],
  [0.5, '2 days'],
  [34.5, '36 days'],
])('lets Twilio fetch what it is to send in %d days until a day after that', (days, validity) => {
  const sign = jest.fn(publicUrl);
  urlsOf(['photo'], sign, { sendAt: new Date(Date.now() + days * 86_400_000) });
  expect(sign).toHaveBeenCalledWith(file, validity);
});

it.each([
  [
    'there is no such file',
    ['logo'],
    publicUrl,
    'Input Binary Fields "logo" is not among the files of this item',
    'It has photo',
  ],
  [
    'n8n is too old',
    ['photo'],
    undefined,
    'Input Binary Fields "photo" cannot be offered to Twilio by this n8n',
    'Update n8n, or use Media URLs',
  ],
  [
    'n8n keeps files in memory',
    ['photo'],
    () => {
      throw new Error('URL signing is not available in memory mode');
    },
    'Input Binary Fields "photo" cannot be offered to Twilio because n8n keeps files in memory',
    'Set N8N_DEFAULT_BINARY_DATA_MODE to filesystem, or use Media URLs',
  ],
  [
    'n8n is known by a local address',
    ['photo'],
    () => 'http://localhost:5678/rest/binary-data/signed?token=1',
    'Input Binary Fields "photo" would be offered at http://localhost:5678, which Twilio cannot reach',
    'Set N8N_EDITOR_BASE_URL or WEBHOOK_URL to the public address of n8n',
  ],
])('says what to do where %s', (_case, names, sign, message, remedy) => {
  expect(() => urlsOf(names, sign)).toThrow(
    expect.objectContaining({ field: 'binaryPropertyNames', message, remedy }),
  );
});

it('takes a local address where Twilio is simulated', () => {
  const local = () => 'http://127.0.0.1/x';
  expect(urlsOf(['photo'], local, { baseUrl: 'http://127.0.0.1:1' })).toEqual([local()]);
});

describe('what tells files apart', () => {
  const of = (photo?: object) =>
    filesOf(['photo'], { item: { json: {}, binary: photo && { photo } } as never });
  const inMemory = { mimeType: 'image/png', fileName: 'a.png', data: 'AAAA' };

  it.each([
    ['their contents, in memory', inMemory, { ...inMemory, data: 'BBBB' }],
    ['their names', file, { ...file, fileName: 'b.png' }],
    ['their sizes', { ...file, fileSize: '1 kB' }, { ...file, fileSize: '2 kB' }],
    ['that one is missing', file, undefined],
  ])('are %s', (_what, one, other) => {
    expect(of(one)).not.toEqual(of(other));
  });

  it('is not where n8n keeps them', () => {
    expect(of(file)).toEqual(of({ ...file, id: 'filesystem-v2:2' }));
    expect(JSON.stringify(of(inMemory))).not.toContain('AAAA');
  });
});
