import type { Field, Fields, Locale } from '../../../lib/kit/field';
import { canFetch, reachesFor } from '../../../lib/engines/reachable';
import { readInput } from '../../../lib/kit/input';
import { operations } from '../../../nodes/TwilioOps/operations';
import { checkMedia } from '../../../nodes/TwilioOps/operations/contentTemplate/typesOf';
import { isReachable } from '../../../lib/twilio/reach';

const publicly: Locale = { timeZone: 'UTC', reaches: reachesFor({}) };
const atHome: Locale = { timeZone: 'UTC', reaches: reachesFor({ baseUrl: 'http://a.local' }) };

/** Every input of all operations, those in collections and rows too. */
function* inputsIn(fields: Fields, path: string): Generator<[string, Field]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${path}/${name}`, field];
    if (field.fields) yield* inputsIn(field.fields, `${path}/${name}`);
  }
}

const takes = (field: Field, value: unknown, locale: Locale) =>
  [value, [value]].some((one) => field.schema(locale).safeParse(one).success);

/** Fields of addresses: those that take one, and no other text. */
const addresses = operations
  .flatMap(({ resource, operation, fields }) => [...inputsIn(fields, `${resource}/${operation}`)])
  .filter(
    ([, field]) =>
      takes(field, 'https://api.twilio.com/a', publicly) && !takes(field, 'no address', publicly),
  );

it('finds the fields of addresses', () => {
  expect(addresses.length).toBeGreaterThan(25);
  for (const name of ['call/redirect/options/fallbackUrl', 'call/make/options/statusCallback'])
    expect(addresses.map(([path]) => path)).toContain(name);
});

it.each(addresses)('%s takes no address that Twilio cannot reach', (_path, field) => {
  const address = 'http://10.0.0.1/a';
  for (const value of [address, { __rl: true, mode: 'url', value: address }])
    expect(takes(field, value, publicly)).toBe(false);
  expect(takes(field, address, atHome)).toBe(true);
});

it('says what to do', () => {
  const { fields } = operations.find(
    ({ resource, operation }) => resource === 'call' && operation === 'redirect',
  )!;
  const options = { fallbackUrl: 'http://localhost:5678/a' };
  const read = (name: string) =>
    ({ callSid: `CA${'0'.repeat(32)}`, instructions: 'say', options })[name as 'options'] ?? 'x';
  expect(() => readInput(fields, read, publicly)).toThrow(
    expect.objectContaining({
      field: 'options.fallbackUrl',
      message: expect.stringContaining('leads to localhost:5678, a machine or network of your own'),
      remedy: 'Give a public address',
    }),
  );
});

it('refuses media of a template in JSON', () => {
  const types = {
    'twilio/media': { body: 'a', media: ['https://a.example.com/a.png', 'http://10.0.0.1/b.png'] },
  };
  expect(() => checkMedia(types, isReachable)).toThrow('leads to 10.0.0.1');
  expect(() => checkMedia(types, undefined)).not.toThrow();
  expect(() => checkMedia({ 'twilio/text': { body: 'a' } }, isReachable)).not.toThrow();
});

it('leaves it to whoever has set a base URL', () => {
  expect(canFetch('http://10.0.0.1/', {} as never)).toBe(false);
  expect(canFetch('http://10.0.0.1/', { baseUrl: 'http://10.0.0.2' } as never)).toBe(true);
});
