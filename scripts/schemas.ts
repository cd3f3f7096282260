import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputSchemas } from './schemas/outputSchemas';

const dist = join(__dirname, '..', 'dist', 'nodes');

for (const [path, schema] of Object.entries(outputSchemas())) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(schema));
}
