import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A reverse proxy or tunnel on loopback, which publishes what is below a path prefix and takes the
 * prefix away, as nginx's `proxy_pass http://n8n/` does. It tells the origin its own host only, so
 * n8n cannot guess the public address.
 * @param prefix such as `/hooks`
 */
export async function startReverseProxy(prefix: string) {
  const passed: string[] = [];
  let target: string | undefined;
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? '';
    if (!target || !path.startsWith(`${prefix}/`)) {
      answer.writeHead(404).end();
      return;
    }
    passed.push(path);
    const { host } = new URL(target);
    const onward = request(`${target}${path.slice(prefix.length)}`, {
      method: incoming.method,
      headers: { ...incoming.headers, host },
    });
    onward.on('response', (response) => {
      answer.writeHead(response.statusCode!, response.headers);
      response.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** What the world calls, without a slash at the end. */
    url: `http://127.0.0.1:${port}${prefix}`,
    /** Paths that went through, as the world called them. */
    passed,
    /** Sets where everything goes; until then, nothing does. */
    forwardTo: (url: string) => void (target = url),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

export type ReverseProxy = Awaited<ReturnType<typeof startReverseProxy>>;
