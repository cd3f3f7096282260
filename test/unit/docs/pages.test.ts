import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../../../scripts/docs/pages';

const root = join(__dirname, '..', '..', '..');

it.each(Object.entries(pages))('%s is up to date (npm run docs)', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text());
});
