import { rebase } from '../../../lib/twilio/baseUrl';

it.each<[string, string | undefined, string]>([
  ['https://api.twilio.com/a?b=c', undefined, 'https://api.twilio.com/a?b=c'],
  ['https://twilio.com/a', undefined, 'https://twilio.com/a'],
  ['https://api.dublin.ie1.twilio.com/a', undefined, 'https://api.dublin.ie1.twilio.com/a'],
  ['https://api.twilio.com/a?b=c#d', 'http://h:1', 'http://h:1/a?b=c'],
  ['https://verify.ie1.twilio.com/a', 'http://{product}.h/{product}', 'http://verify.h/verify/a'],
  ['http://verify.h/x/a', 'http://{product}.h/x', 'http://verify.h/x/a'],
  ['http://h/api', 'http://h/{product}', 'http://h/api'],
  ['http://h/api', 'HTTP://H', 'http://h/api'],
])('%s under %s is %s', (uri, baseUrl, expected) => {
  expect(rebase(uri, baseUrl)).toBe(expected);
});

it.each<[string, string | undefined, string]>([
  ['http://api.twilio.com/a', undefined, 'api.twilio.com'],
  ['https://twilio.com.evil/a', undefined, 'twilio.com.evil'],
  ['https://eviltwilio.com/a', undefined, 'eviltwilio.com'],
  ['https://storage.example/a', undefined, 'storage.example'],
  ['http://api.twilio.com/a', 'http://h:1', 'api.twilio.com'],
  ['http://h/', 'http://h/{product}', 'h'],
  ['http://evil/?http://h/', 'http://h', 'evil'],
])('%s under %s is not followed', (uri, baseUrl, host) => {
  expect(() => rebase(uri, baseUrl)).toThrow(
    `A link in Twilio's answer leads to ${host}; credentials are not sent there.`,
  );
});
