import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { productionPaths } from './deployment';

/** Caddy's `lb_try_duration` and `lb_try_interval`. */
const tryForMs = 10_000;
const tryEveryMs = 250;

/** What stands before a cluster, as the deployment's Caddyfile has Caddy do it. */
export interface Entrance {
  /** What the world calls, without a slash at the end. */
  url: string;
  /** Sets where calls go: production to the processors in turn, all others to main. */
  leadTo(places: { main: string; processors: readonly string[] }): void;
  /** How many calls each processor has answered, by address. */
  answered: Record<string, number>;
  close(): Promise<void>;
}

export async function startEntrance(): Promise<Entrance> {
  const paths = productionPaths();
  const answered: Record<string, number> = {};
  let places: { main: string; processors: readonly string[] } | undefined;
  let turn = 0;

  const server = createServer((incoming, answer) => {
    const isProduction = paths.some((path) => incoming.url!.startsWith(path));
    void pass(incoming, answer, isProduction);
  });
  async function pass(incoming: IncomingMessage, answer: ServerResponse, isProduction: boolean) {
    const body = await bodyOf(incoming);
    const deadline = performance.now() + tryForMs;
    for (;;) {
      const { main, processors } = places!;
      const target = isProduction ? processors[(turn += 1) % processors.length]! : main;
      const failure = await forward(incoming, body, answer, target);
      if (failure === undefined) {
        answered[target] = (answered[target] ?? 0) + 1;
        return;
      }
      const isTriedAgain = isProduction && failure === 'ECONNREFUSED';
      if (!isTriedAgain || performance.now() > deadline) {
        answer.writeHead(502).end();
        return;
      }
      await sleep(tryEveryMs);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    leadTo: (given) => void (places = given),
    answered,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Passes a request on; resolves with the code of what kept it from being answered. */
const forward = (
  { url, method, headers }: IncomingMessage,
  body: Buffer,
  answer: ServerResponse,
  target: string,
): Promise<string | undefined> =>
  new Promise((resolve) => {
    const onward = request(`${target}${url}`, { method, headers });
    onward.once('response', (response) => {
      answer.writeHead(response.statusCode!, response.headers);
      response.pipe(answer);
      response.once('close', () => resolve(undefined));
    });
    onward.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    onward.end(body);
  });
