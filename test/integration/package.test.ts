import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations as gateOperations } from '../../nodes/ComplianceGate/operations';
import { operations as twilioOperations } from '../../nodes/TwilioOps/operations';

const root = join(__dirname, '..', '..');
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  n8n: { nodes: string[]; credentials: string[] };
  dependencies: Record<string, string>;
};

beforeAll(() => {
  if (!existsSync(join(root, 'dist')))
    throw new Error('The package is not built: run npm run build first.');
});

describe('what npm pack ships', () => {
  const [{ files }] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as [
    { files: Array<{ path: string; size: number }> },
  ];
  const paths = files.map(({ path }) => path);

  it('is the build, the examples and what describes them', () => {
    const stray = paths.filter(
      (path) =>
        !/^(dist\/(commands|credentials|nodes|lib)\/.*\.(js|json|svg)|dist\/(known|types)\/\w+\.json|examples\/[\w-]+\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(
          path,
        ),
    );
    expect(stray.filter((path) => !/NOTICE|LICENSE/i.test(path))).toEqual([]);
    expect(paths.filter((path) => /\b(?:test|sandbox)\b|tsbuildinfo|\.map$/.test(path))).toEqual(
      [],
    );
  });

  it('has the program that moves the ledger where the documentation says', () => {
    expect(paths).toContain('dist/commands/move-ledger.js');
    expect(readFileSync(join(root, 'docs/ledger.md'), 'utf8')).toContain(
      'n8n-nodes-twilio-ops/dist/commands/move-ledger.js',
    );
  });

  it('holds all that n8n looks for, so that it need not load the nodes to list them', () => {
    const codex = manifest.n8n.nodes.map((path) => `${path}on`);
    const metadata = ['known', 'types'].flatMap((folder) =>
      ['nodes', 'credentials'].map((name) => `dist/${folder}/${name}.json`),
    );
    const needed = [...manifest.n8n.nodes, ...manifest.n8n.credentials, ...codex, ...metadata];
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('shows in the editor what each operation gives, before its first run', () => {
    const nodes = { TwilioOps: twilioOperations, ComplianceGate: gateOperations };
    const needed = Object.entries(nodes).flatMap(([node, operations]) =>
      operations.map(
        ({ resource, operation }) =>
          `dist/nodes/${node}/__schema__/v1.0.0/${resource}/${operation}.json`,
      ),
    );
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => path.includes('__schema__') && !needed.includes(path))).toEqual(
      [],
    );
    // n8n's editor refuses any other form.
    for (const path of needed)
      expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toMatchObject({
        type: 'object',
        properties: {},
      });
  });

  it('holds the part of ECharts that the reports need, small and with its licences', () => {
    const bundle = files.find(({ path }) => path === 'dist/lib/report/echarts.js')!;
    expect(bundle.size).toBeGreaterThan(300_000);
    expect(bundle.size).toBeLessThan(700_000);
    const licences = paths
      .filter((path) => path.startsWith('dist/lib/report/licences/'))
      .map((path) => path.split('/').at(-1))
      .sort();
    expect(licences).toEqual([
      'D3-LICENSE',
      'ECHARTS-LICENSE',
      'ECHARTS-NOTICE',
      'ZRENDER-LICENSE',
    ]);
    const page = run(
      'node',
      '-e',
      `
      const { toHtml } = require('./dist/lib/report/page');
      const chart = { kind: 'columns', label: 'Days', categories: ['1', '2'], series: [{ name: 'Sent', tone: 'good', values: [1, 2] }] };
      console.log(toHtml({ title: 'T', account: { name: 'a', sid: 'b' }, period: '', madeAt: '', figures: [], notes: [], sections: [{ title: 'S', chart }] }));`,
    );
    expect(page).toMatch(/<svg[^>]*aria-label="Days">.*var\(--good\)/s);
  });

  it('has an icon, light and dark, for each node', () => {
    const types = JSON.parse(readFileSync(join(root, 'dist/types/nodes.json'), 'utf8')) as Array<{
      name: string;
      iconUrl: unknown;
    }>;
    for (const { name, iconUrl } of types) {
      expect([name, iconUrl]).toEqual([
        name,
        { light: expect.stringMatching(/\.svg$/), dark: expect.stringMatching(/\.svg$/) },
      ]);
      for (const url of Object.values(iconUrl as object))
        expect(paths).toContain(String(url).replace(/^icons\/n8n-nodes-twilio-ops\//, ''));
    }
  });
});

describe("n8n's start", () => {
  const loaded = (script: string) => JSON.parse(run('node', '-e', script)) as string[];
  const inOurs = `JSON.stringify(Object.keys(require.cache).filter((path) => path.startsWith(process.cwd())).map((path) => path.slice(process.cwd().length + 1).replaceAll('\\\\', '/')))`;

  it('loads the credential, its accounts, the countries and the limits of a ledger, and nothing else', () => {
    const script = `
      const { LazyPackageDirectoryLoader } = require('n8n-core');
      const before = new Set(Object.keys(require.cache));
      (async () => {
        const loader = new LazyPackageDirectoryLoader(process.cwd());
        await loader.loadAll();
        for (const name of Object.keys(loader.known.credentials)) loader.getCredential(name);
        const ours = Object.keys(require.cache).filter((path) => !before.has(path)).map((path) => path.slice(process.cwd().length + 1)).filter((path) => !path.startsWith('node_modules'));
        console.log(JSON.stringify(ours));
      })();`;
    expect(loaded(script).sort()).toEqual([
      'dist/credentials/TwilioOpsApi.credentials.js',
      'dist/lib/kit/durations.js',
      'dist/lib/ledger/limits.js',
      'dist/lib/ledger/retention.js',
      'dist/lib/ledger/sendEnd.js',
      'dist/lib/phone/countries.js',
      'dist/lib/twilio/accounts.js',
    ]);
  });

  it.each(manifest.n8n.nodes)('%s loads nothing heavy before its first execution', (path) => {
    const script = `const m = require('./${path}'); new (Object.values(m)[0])(); console.log(${inOurs})`;
    const packages = new Set(
      loaded(script).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    );
    const heavy = Object.keys(manifest.dependencies).filter(
      (name) => !['luxon', 'zod', 'dataloader'].includes(name),
    );
    expect(heavy.filter((name) => packages.has(name))).toEqual([]);
    expect(loaded(script).filter((file) => file.startsWith('dist/lib/report/'))).not.toContain(
      'dist/lib/report/echarts.js',
    );
  });
});
