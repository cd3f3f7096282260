import { signedUrls } from '../../../lib/twilio/signedUrls';

it.each([
  ['https://[1::]/a', ['https://[1::]/a', 'https://[1::]:443/a']],
  ['http://[::1]:5678/a', ['http://[::1]/a', 'http://[::1]:5678/a']],
  [
    'https://user:@h/a',
    ['https://user:@h/a', 'https://user:@h:443/a', 'https://user@h/a', 'https://user@h:443/a'],
  ],
  ['http://u:p@h:8080/a', ['http://u:p@h/a', 'http://u:p@h:8080/a']],
  ['/webhook/a?b=1', ['/webhook/a?b=1']],
  ['h/https://x', ['h/https://x']],
])('%s may be signed with and without its port, and in no other way', (url, texts) => {
  expect(signedUrls([url])).toEqual(texts);
});
