import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { product, productNames } from '../../../sandbox/twilio/openapi/catalogue';
import { effects, routes } from '../../../sandbox/twilio/products';

const folder = join(__dirname, '../../../sandbox/twilio/products');

describe('routes', () => {
  const named = [routes, effects].flatMap((table) =>
    Object.entries(table).flatMap(([name, keys]) =>
      Object.keys(keys).map((key): [string, string] => [name, key]),
    ),
  );

  it.each(named)("%s %s is in Twilio's document", (name, key) => {
    expect([...(product(name)?.operations.keys() ?? [])]).toContain(key);
  });

  it('an operation has a handler or an effect, not both', () => {
    for (const [name, keys] of Object.entries(effects)) {
      expect(Object.keys(keys).filter((key) => key in (routes[name] ?? {}))).toEqual([]);
    }
  });

  it('every file of a product is in the index', () => {
    const index = readFileSync(join(folder, 'index.ts'), 'utf8');
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(folder, name)).map((file) => `./${name}/${file.replace('.ts', '')}`),
      );
    expect(files.filter((file) => !index.includes(`'${file}'`))).toEqual([]);
  });

  it('all products of Twilio are there', () => {
    expect(productNames()).toEqual(
      expect.arrayContaining([
        'accounts',
        'api',
        'content',
        'conversations',
        'events',
        'flex-api',
        'iam',
        'insights',
        'intelligence',
        'lookups',
        'messaging',
        'monitor',
        'numbers',
        'pricing',
        'studio',
        'taskrouter',
        'trunking',
        'verify',
        'video',
        'voice',
      ]),
    );
  });
});
