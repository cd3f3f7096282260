/**
 * Preloaded into the n8n of a bench: connections to Twilio's hosts go to the simulator instead, so that n8n's built-in
 * node, which knows no base URL, can be measured beside ours under the same conditions.
 */
const net = require('node:net');

const port = Number(process.env.SANDBOX_TWILIO_PORT);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function connectToSandbox(...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (/\.twilio\.com$/.test(options?.host ?? ''))
    Object.assign(options, { host: '127.0.0.1', port, lookup: undefined });
  return connect.apply(this, args);
};
