import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './docs/pages';

const root = join(__dirname, '..');

for (const [path, text] of Object.entries(pages)) {
  writeFileSync(join(root, path), text());
  console.log(`Wrote ${path}`);
}
