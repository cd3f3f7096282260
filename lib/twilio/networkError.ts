/** What went wrong between this machine and Twilio. */
export type NetworkFault =
  'dns' | 'connect' | 'tls' | 'proxy' | 'timeout' | 'reset' | 'cancelled' | 'other';

/** No complete answer came. Holds neither headers nor body of the request. */
export class NetworkError extends Error {
  override name = 'NetworkError';

  constructor(
    message: string,
    readonly fault: NetworkFault,
    /** `no`: Twilio cannot have seen the request; `maybe`: it may have been processed. */
    readonly sent: 'no' | 'maybe',
    readonly host: string,
    readonly remedy: string,
    /** Code of Node or undici, e.g. `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`. */
    readonly code?: string,
  ) {
    super(message);
  }
}

const explanations: Record<NetworkFault, { happened: string; remedy: string }> = {
  dns: {
    happened: 'could not be found by its name',
    remedy: "Check n8n's DNS and internet access, and the credential's region, edge and base URL.",
  },
  connect: {
    happened: 'could not be reached',
    remedy:
      'Check internet access, firewall and proxy of the machine that runs n8n, and the base URL if one is set.',
  },
  tls: {
    happened: 'did not prove its identity (TLS)',
    remedy:
      'If a proxy inspects traffic, give its certificate to Node (NODE_EXTRA_CA_CERTS); otherwise check the base URL.',
  },
  proxy: {
    happened: 'could not be reached through the proxy',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the machine that runs n8n.',
  },
  timeout: {
    happened: 'did not answer in time',
    remedy: 'Try again later; see status.twilio.com.',
  },
  reset: {
    happened: 'closed the connection before answering',
    remedy: 'Try again; see status.twilio.com.',
  },
  cancelled: {
    happened: 'had not answered when the execution was stopped',
    remedy: 'Run the workflow again.',
  },
  other: { happened: 'gave no usable answer', remedy: 'Try again; see status.twilio.com.' },
};

const faultsByCode: Record<string, NetworkFault> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  EADDRNOTAVAIL: 'connect',
  EACCES: 'connect',
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  ETIMEDOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_PRX_TLS: 'proxy',
  UND_ERR_SOCKS5: 'proxy',
};

/**
 * Makes a NetworkError of what Node or undici raised; `started` is whether any of the request was
 * written.
 */
export function toNetworkError(
  raw: unknown,
  host: string,
  started: boolean,
  cancelled = false,
): NetworkError {
  const { code, message } = raw as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? code : undefined;
  const fault = cancelled ? 'cancelled' : faultOf(known, String(message));
  const { happened, remedy } = explanations[fault];
  const detail = known && !cancelled ? ` (${known})` : '';
  return new NetworkError(
    `${host} ${happened}${detail}.`,
    fault,
    started ? 'maybe' : 'no',
    host,
    remedy,
    known,
  );
}

function faultOf(code = '', message: string): NetworkFault {
  if (/\bproxy\b/i.test(message)) return 'proxy';
  if (/^(ERR_TLS|ERR_SSL|CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code)) return 'tls';
  return faultsByCode[code] ?? 'other';
}
