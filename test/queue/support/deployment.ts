import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../sandbox/paths';

export const deployFolder = join(root, 'deploy');

/** What the tests need to know of a service of `deploy/docker-compose.yml`. */
export interface Service {
  command?: string | string[];
  environment?: Record<string, string | number>;
  restart: string;
  healthcheck: { test: string[] };
  [key: string]: unknown;
}

export interface Deployment {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
  volumes: Record<string, unknown>;
}

/** The services of n8n; the others are what it needs. */
export const n8nServices = ['main', 'worker', 'webhook'] as const;
export type N8nService = (typeof n8nServices)[number];

const text = readFileSync(join(deployFolder, 'docker-compose.yml'), 'utf8');

/** As it is written, with `<<` carried out. */
export const deployment = parse(text, { merge: true }) as Deployment;

/** The variables of an environment file, as Compose reads it. */
export const exampleVariables: Record<string, string> = Object.fromEntries(
  readFileSync(join(deployFolder, '.env.example'), 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.split('=')[0]!, line.slice(line.indexOf('=') + 1)]),
);

/** Fills in `${NAME}`, `${NAME:-default}` and `${NAME:?error}`. */
export const filledIn = (value: string, variables = exampleVariables): string =>
  value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind = '', rest = '') => {
    const known = variables[name] || (kind === '-' ? rest : undefined);
    if (known === undefined) throw new Error(`${name} is not in .env.example`);
    return known;
  });

/**
 * The environment of a service, in which what lies elsewhere here stands in the place of what it is
 * in the containers.
 * @param elsewhere by the beginnings of values, such as `/run/secrets`
 */
export function environmentOf(
  service: N8nService,
  elsewhere: Record<string, string>,
): Record<string, string> {
  const moved = (value: string) =>
    Object.entries(elsewhere).reduce(
      (result, [there, here]) =>
        result.startsWith(there) ? here + result.slice(there.length) : result,
      filledIn(value),
    );
  const { environment = {} } = deployment.services[service]!;
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, moved(String(value))]),
  );
}

/** The path that a service's health check asks. */
export function healthPathOf(service: N8nService): string {
  const [path] = /\/healthz[\w/]*/.exec(deployment.services[service]!.healthcheck.test.join(' '))!;
  return path;
}

/** How long a service may take to end before it is killed. */
export const graceSecondsOf = (service: N8nService): number =>
  parseInt(String(deployment.services[service]!['stop_grace_period']), 10);

/** What the proxy passes to the webhook processors, by the beginnings of paths. */
export function productionPaths(): string[] {
  const [, paths] = /@production path (.+)/.exec(
    readFileSync(join(deployFolder, 'Caddyfile'), 'utf8'),
  )!;
  return paths!
    .trim()
    .split(/\s+/)
    .map((path) => path.replace(/\*$/, ''));
}
