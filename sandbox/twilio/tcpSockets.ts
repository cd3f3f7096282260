import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Finds the TCP socket under a connection of a server. Under TLS that is another than the request's
 * own, whose `resetAndDestroy` does not reach the other end (measured on Node 24: the client waits
 * until its own time-out).
 */
export function tcpSockets(server: Server): (socket: Socket) => Socket {
  const byPort = new Map<number | undefined, Socket>();
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    byPort.set(remotePort, socket);
    socket.once('close', () => byPort.delete(remotePort));
  });
  return (socket) => byPort.get(socket.remotePort) ?? socket;
}
