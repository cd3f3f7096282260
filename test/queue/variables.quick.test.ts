import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { n8n2 } from '../../sandbox/n8n/release';
import { environmentOf, exampleVariables, n8nServices } from './support/deployment';

const modules = join(n8n2.folder, 'node_modules');
const scope = join(modules, '@n8n');
const folders = [
  ...readdirSync(scope).map((name) => join(scope, name, 'dist')),
  ...['n8n', 'n8n-core'].map((name) => join(modules, name, 'dist')),
];

/** The variables that the installed n8n reads, by its decorators and by their names. */
function variablesOfN8n(): Set<string> {
  const files = folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .map((file) => join(folder, file));
    } catch {
      return [];
    }
  });
  const read = /\bEnv\)\(['"](\w+)['"]|process\.env\.([A-Z]\w+)/g;
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(read)].map(([, decorated, named]) =>
        String(decorated ?? named),
      ),
    ),
  );
}

describe('the variables of the deployment', () => {
  const known = variablesOfN8n();

  it.each(n8nServices)('of %s are all read by n8n, also from a file', (service) => {
    const names = Object.keys(environmentOf(service, {})).map((name) => name.replace(/_FILE$/, ''));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(known.has('N8N_NO_SUCH_VARIABLE')).toBe(false);
  });

  it('are those of the n8n that the tests run in', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(n8n2.folder, 'package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(exampleVariables['N8N_VERSION']).toBe(dependencies['n8n']);
  });
});
