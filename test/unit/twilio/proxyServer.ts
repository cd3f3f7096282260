import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

import { listen, type TestServer } from './server';

export interface ProxyServer extends Omit<TestServer, 'requests'> {
  /** The request lines it got. */
  lines: string[];
  authorizations: Array<string | undefined>;
}

/**
 * A forward proxy: CONNECT tunnels to loopback (whatever the host), and plain requests for whole
 * URLs.
 */
export async function startProxy(
  targetPort: () => number,
  refuseWith?: number,
): Promise<ProxyServer> {
  const lines: string[] = [];
  const authorizations: Array<string | undefined> = [];
  const note = ({ method, url, headers }: IncomingMessage) => {
    lines.push(`${method} ${url}`);
    authorizations.push(headers['proxy-authorization']);
  };
  const server = createServer((incoming, response) => {
    note(incoming);
    if (refuseWith) return void response.writeHead(refuseWith).end('<html>no</html>');
    const { pathname, search } = new URL(incoming.url!);
    const { method, headers } = incoming;
    const onward = request({
      host: '127.0.0.1',
      port: targetPort(),
      path: pathname + search,
      method,
      headers,
    });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    note(incoming);
    if (refuseWith) return void socket.end(`HTTP/1.1 ${refuseWith} No\r\n\r\n`);
    const onward = connect(targetPort(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
  });
  return { lines, authorizations, ...(await listen(server)) };
}
