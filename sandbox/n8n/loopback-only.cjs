/**
 * Preloaded into n8n: refuses every connection that would leave this machine, and says so in n8n's log.
 * n8n's settings turn its calls home off one by one; this holds for the ones that a newer version adds.
 */
const net = require('node:net');

const loopback = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/i;
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function connectToLoopback(...args) {
  const [options] = Array.isArray(args[0])
    ? args[0]
    : [typeof args[0] === 'object' ? args[0] : toOptions(args)];
  const host = options.host ?? 'localhost';
  if (options.path || loopback.test(host)) return connect.apply(this, args);
  console.error(`loopback-only: refused a connection to ${host}:${options.port}`);
  const error = Object.assign(
    new Error(`The sandbox refused a connection to ${host}: it only reaches this machine`),
    {
      code: 'ECONNREFUSED',
    },
  );
  process.nextTick(() => this.destroy(error));
  return this;
};

/** `connect(path)` and `connect(port, host)`, the short forms of net.Socket.connect. */
function toOptions([first, second]) {
  const isPort = typeof first === 'number' || /^\d+$/.test(first);
  if (!isPort) return { path: first };
  return { port: first, host: typeof second === 'string' ? second : undefined };
}
