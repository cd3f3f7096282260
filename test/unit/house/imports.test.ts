import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../../support/files';
import { circlesIn } from './circles';

interface Import {
  from: string;
  to: string;
  /** Erased by the compiler: `import type`. */
  isType: boolean;
}

/** Lie at the bottom: they import nothing of ours, and every room may import them. */
const leaves = ['lib/kit/durations', 'lib/kit/memo', 'lib/twilio/xml/characters'];

/** The floors: a room's files may import from the rooms on the right, and from nowhere else. */
const mayImport: Record<string, string[]> = {
  commands: ['lib/ledger'],
  credentials: ['lib/ledger', 'lib/phone', 'lib/twilio'],
  'nodes/TwilioOps': ['lib'],
  'nodes/TwilioOpsTrigger': ['lib'],
  'nodes/ComplianceGate': ['lib'],
  'lib/engines': ['lib'],
  'lib/waiting': [
    'lib/kit',
    'lib/sending',
    'lib/twilio',
    'lib/ledger',
    'lib/compliance',
    'lib/phone',
    'lib/report',
  ],
  'lib/gate': ['lib/kit', 'lib/sending', 'lib/twilio', 'lib/ledger', 'lib/compliance', 'lib/phone'],
  'lib/sending': ['lib/kit', 'lib/twilio', 'lib/ledger', 'lib/compliance', 'lib/phone'],
  'lib/kit': ['lib/phone'],
  'lib/twilio': ['lib/phone'],
  'lib/ledger': ['lib/phone'],
  'lib/compliance': ['lib/phone'],
  'lib/report': [],
  'lib/phone': [],
};

/** Small pure libraries, and those of Node's modules that touch nothing outside the process. */
const pureLibraries = [
  'luxon',
  'libphonenumber-js',
  'tldts-icann',
  'linkify-it',
  'lru-cache',
  'confusables',
  'node:crypto',
  'node:url',
];

const sources = ['commands', 'credentials', 'nodes', 'lib'].flatMap((folder) =>
  filesIn(folder, /\.ts$/),
);

/** All imports of a file: `import`, `export … from`, `import()` and `require()`. */
function importsOf({ path, text }: { path: string; text: string }): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (to: ts.Node, isType: boolean) => {
    if (ts.isStringLiteral(to)) found.push({ from: path, to: to.text, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    if (
      ts.isCallExpression(node) &&
      /^(import|require)$/.test(node.expression.getText()) &&
      node.arguments[0]
    ) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const imports = sources.flatMap(importsOf);
/** Development only: no room of the product may import them. */
const workshop = ['sandbox', 'scripts'].flatMap((folder) => filesIn(folder, /\.ts$/));
const roomOf = (path: string) => Object.keys(mayImport).find((room) => path.startsWith(`${room}/`));
const resolved = ({ from, to }: Import) =>
  to.startsWith('.') ? normalize(join(dirname(from), to)) : undefined;
const isLeaf = (path: string) => leaves.some((leaf) => path === `${leaf}.ts`);
const list = (found: Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

describe('the rules between rooms', () => {
  it('finds the imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(sources.every(({ path }) => roomOf(path))).toBe(true);
  });

  it('rooms import only from those that they may', () => {
    const wrong = imports.filter((one) => {
      const target = resolved(one);
      if (!target) return false;
      if (isLeaf(one.from)) return true;
      if (leaves.includes(target)) return false;
      const [from, to] = [roomOf(one.from)!, roomOf(`${target}/`) ?? target];
      return from !== to && !mayImport[from]!.some((room) => `${to}/`.startsWith(`${room}/`));
    });
    expect(list(wrong)).toEqual([]);
  });

  it('within lib, only the rooms made of n8n load n8n-workflow', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        to === 'n8n-workflow' &&
        !isType &&
        /^lib\/(?!(kit|sending|gate|waiting|engines)\/)/.test(from),
    );
    expect(list(wrong)).toEqual([]);
  });

  it('lib/compliance and lib/phone are pure', () => {
    const isPure = (path: string) => /^lib\/(compliance|phone)\//.test(path);
    const wrong = imports.filter(
      ({ from, to }) =>
        (isPure(from) || isLeaf(from)) &&
        !to.startsWith('.') &&
        !pureLibraries.some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(list(wrong)).toEqual([]);
    const clocks = sources.filter(
      ({ path, text }) => isPure(path) && /Date\.now\(|new Date\(\)|DateTime\.now\(/.test(text),
    );
    expect(clocks.map(({ path }) => path)).toEqual([]);
  });

  it('credentials load nothing but what needs nothing itself', () => {
    const reached = new Set<string>();
    const follow = (path: string) => {
      for (const one of imports.filter(({ from, isType }) => from === path && !isType)) {
        const target = resolved(one);
        reached.add(target ?? one.to);
        if (target) follow(`${target}.ts`);
      }
    };
    for (const { path } of sources.filter((file) => file.path.startsWith('credentials/')))
      follow(path);
    expect([...reached].sort()).toEqual([
      'lib/kit/durations',
      'lib/ledger/limits',
      'lib/ledger/retention',
      'lib/ledger/sendEnd',
      'lib/phone/countries',
      'lib/twilio/accounts',
    ]);
  });

  it('nothing heavy is imported when a file is loaded', () => {
    const heavy = [
      'twilio',
      'undici',
      'pg',
      'node:sqlite',
      'libphonenumber-js',
      '@rgrove/parse-xml',
      'linkify-it',
      'lru-cache',
      'tldts-icann',
    ];
    const eager = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/^import (?!type )[^;]*? from '([^']+)'/gm)].map((match) => ({
        from: path,
        to: match[1]!,
        isType: false,
      })),
    );
    const wrong = eager.filter(({ to }) =>
      heavy.some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(list(wrong)).toEqual([]);
  });

  it('ECharts stands in one file, which is loaded at the first drawing', () => {
    const naming = imports.filter(({ to }) => to === 'echarts' || to.startsWith('echarts/'));
    expect([...new Set(naming.map(({ from }) => from))]).toEqual(['lib/report/echarts.ts']);
    const eager = sources.filter(({ text }) =>
      /^import (?!type )[^;]*? from '[^']*\/echarts'/m.test(text),
    );
    expect(eager.map(({ path }) => path)).toEqual([]);
    expect(list(imports.filter((one) => resolved(one) === 'lib/report/echarts'))).toContain(
      'lib/report/chart.ts → ./echarts',
    );
  });

  /** Being dissolved in another change, which deletes this list: the knot around an operation. */
  const knot = [
    'lib/engines/twilioEngine.ts',
    'lib/gate/agentRules.ts',
    'lib/gate/inLine/inLineGate.ts',
    'lib/gate/inLine/permission.ts',
    'lib/gate/pass.ts',
    'lib/kit/execute.ts',
    'lib/kit/operation.ts',
    'lib/sending/key.ts',
    'lib/sending/rememberingOptOut.ts',
    'lib/sending/sendOnce.ts',
    'lib/waiting/create.ts',
  ];

  it('no files import each other in a circle, types included', () => {
    const files = new Set([...sources, ...workshop].map(({ path }) => path));
    const edges = [...imports, ...workshop.flatMap(importsOf)].flatMap((one) => {
      const target = resolved(one);
      const to = [`${target}.ts`, `${target}/index.ts`].find((path) => files.has(path));
      return target && to ? [{ from: one.from, to }] : [];
    });
    expect(edges.length).toBeGreaterThan(1_000);
    const circles = circlesIn(edges).filter((circle) =>
      circle.some((path) => !knot.includes(path)),
    );
    expect(circles.map((circle) => circle.join(' → '))).toEqual([]);
  });
});
