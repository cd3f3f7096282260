import type { Dispatcher } from 'undici';

/** Most connections to one origin from this process; requests beyond it queue. */
export const maxConnections = 100;

const connectTimeoutMilliseconds = 10_000;
const maxAnswerBytes = 32 * 1024 * 1024;
const apiLimits = { connections: maxConnections, maxResponseSize: maxAnswerBytes };
/** Only a few, as each holds a buffer and a place in the disk's queue. */
const maxFileConnections = 8;
const dispatchers = new Map<string, Dispatcher>();

/**
 * The process's kept-alive connections to an origin, direct or through the proxy that the
 * environment names for it. The rules are those of n8n's own requests, which use the same library:
 * HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY. undici's EnvHttpProxyAgent has others (no
 * ALL_PROXY; HTTP_PROXY also for https). The global dispatcher is n8n's.
 */
export function dispatcherFor(origin: string): Dispatcher {
  return kept(origin, apiLimits);
}

/** The same for files, which may be larger than any answer of the API and are read as streams. */
export function fileDispatcherFor(origin: string): Dispatcher {
  return kept(origin, { connections: maxFileConnections });
}

interface Limits {
  connections: number;
  maxResponseSize?: number;
}

function kept(origin: string, limits: Limits): Dispatcher {
  const { getProxyForUrl } = require('proxy-from-env') as { getProxyForUrl(url: string): string };
  const proxy = getProxyForUrl(origin);
  const key = JSON.stringify([origin, proxy, limits]);
  const found = dispatchers.get(key);
  if (found) return found;
  const dispatcher = proxy ? proxied(proxy, limits) : direct(origin, limits);
  dispatchers.set(key, dispatcher);
  return dispatcher;
}

/** Closes all connections, even those in use. For tests and for the end of a process. */
export async function closePools(): Promise<void> {
  const closing = [...dispatchers.values()];
  dispatchers.clear();
  await Promise.all(closing.map((dispatcher) => dispatcher.destroy()));
}

function direct(origin: string, limits: Limits): Dispatcher {
  const { Pool } = require('undici') as typeof import('undici');
  return new Pool(origin, { ...limits, connect: { timeout: connectTimeoutMilliseconds } });
}

function proxied(proxy: string, limits: Limits): Dispatcher {
  const { Pool, ProxyAgent } = require('undici') as typeof import('undici');
  return new ProxyAgent({
    uri: proxy,
    ...limits,
    // As n8n does: https through a CONNECT tunnel, plain http by asking the proxy for the whole
    // URL.
    proxyTunnel: false,
    factory: (origin, options) => new Pool(origin, { ...options, ...limits }),
    requestTls: { timeout: connectTimeoutMilliseconds },
    proxyTls: { timeout: connectTimeoutMilliseconds },
  });
}
