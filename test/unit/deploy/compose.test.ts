import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { root } from '../../../sandbox/paths';
import {
  deployFolder,
  deployment,
  environmentOf,
  exampleVariables,
  filledIn,
  n8nServices,
} from '../../queue/support/deployment';

const read = (file: string) => readFileSync(join(deployFolder, file), 'utf8');
const text = read('docker-compose.yml');
const services = Object.entries(deployment.services);

/** What a service mounts from the folder beside the file. */
const hostFiles = (): string[] => [
  ...services.flatMap(([, { volumes }]) =>
    ((volumes ?? []) as string[]).map((volume) => volume.split(':')[0]!),
  ),
];

describe('deploy/docker-compose.yml', () => {
  it('is a Compose file', () => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const schema = JSON.parse(
      readFileSync(join(__dirname, 'compose-spec', 'compose-spec.json'), 'utf8'),
    ) as { $schema?: string };
    delete schema.$schema;
    const validate = ajv.compile(schema);
    expect([validate(deployment), validate.errors]).toEqual([true, null]);
    expect(validate({ ...deployment, services: { main: { image: 7 } } })).toBe(false);
  });

  it.each(services)('restarts %s when it ends, and asks whether it is well', (_name, service) => {
    expect(service).toMatchObject({
      restart: 'unless-stopped',
      healthcheck: { test: expect.any(Array), interval: expect.any(String) },
    });
  });

  it('asks for no variable that .env.example does not explain', () => {
    const named = new Set([...text.matchAll(/\$\{(\w+)/g)].map((match) => match[1]!));
    expect([...named].sort()).toEqual(Object.keys(exampleVariables).sort());
  });

  it('says in one place what all processes of n8n must agree about', () => {
    const [main, ...others] = n8nServices.map((service) => environmentOf(service, {}));
    const common = Object.keys(main!).filter((name) => others.every((other) => name in other));
    expect(common).toEqual(
      expect.arrayContaining(['EXECUTIONS_MODE', 'N8N_ENCRYPTION_KEY_FILE', 'WEBHOOK_URL']),
    );
    for (const name of common)
      for (const other of others) expect([name, other[name]]).toEqual([name, main![name]]);
  });

  it('names its images after the versions in them, which are written out', () => {
    const { image } = deployment.services['main'] as unknown as { image: string };
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(exampleVariables['TWILIO_OPS_VERSION']).toBe(version);
    const { N8N_VERSION } = exampleVariables;
    expect(filledIn(image)).toBe(`n8n-twilio-ops:${N8N_VERSION}-${version}`);
    expect([N8N_VERSION, read('Dockerfile')].join()).not.toContain('latest');
  });

  it('has the services and secrets that the documents name', () => {
    const pages = ['README.md', 'docs/ledger.md', 'docs/scaling.md'];
    const documents = pages
      .map((page) => readFileSync(join(root, page), 'utf8'))
      .join('\n')
      .replaceAll('\\\n', ' ');
    const found = (pattern: RegExp) =>
      [...documents.matchAll(pattern)].flatMap(([, names]) => names!.trim().split(/\s+/));
    const named = [
      ...found(/docker compose stop ([\w -]+)/g),
      ...found(/docker compose run [^\n]*\s([\w-]+) \/home\/node/g),
    ];
    expect(named).toEqual(['main', 'worker', 'webhook', 'main']);
    expect(named.filter((name) => !(name in deployment.services))).toEqual([]);
    const secrets = [...found(/\/run\/secrets\/([\w-]+)/g), ...found(/\bsecrets\/(\w+)/g)];
    expect(secrets.filter((name) => !(name in deployment.secrets))).toEqual([]);
  });

  it('holds no secret: each comes from a file of its own', () => {
    expect(text).not.toMatch(/(?:PASSWORD|KEY|SECRET|TOKEN)\s*:/);
    const used = [...text.matchAll(/\/run\/secrets\/(\w+)/g)].map((match) => match[1]!);
    const mounted = Object.keys(deployment.secrets);
    expect(used.filter((name) => !mounted.includes(name))).toEqual([]);
    expect(mounted.filter((name) => !text.includes(`./secrets/${name} `))).toEqual([]);
    expect(read('secrets/.gitignore')).toMatch(/^\*$/m);
  });

  it('mounts only volumes that it names and files that are there', () => {
    const known = (name: string) =>
      name.startsWith('./') ? existsSync(join(deployFolder, name)) : name in deployment.volumes;
    expect(hostFiles().length).toBeGreaterThan(0);
    expect(hostFiles().filter((name) => !known(name))).toEqual([]);
  });

  it('leads only to services that exist', () => {
    const named = [...read('Caddyfile').matchAll(/(?:dynamic a (\w+) \d+|reverse_proxy (\w+):)/g)];
    const hosts = named.map(([, dynamic, fixed]) => dynamic ?? fixed!);
    expect(hosts).toEqual(['webhook', 'main']);
    const { DB_POSTGRESDB_HOST, QUEUE_BULL_REDIS_HOST } = environmentOf('main', {});
    for (const host of [...hosts, DB_POSTGRESDB_HOST!, QUEUE_BULL_REDIS_HOST!])
      expect(Object.keys(deployment.services)).toContain(host);
  });
});
