/** n8n's internal REST API, as its editor uses it. */
export interface Rest {
  url: string;
  /** The session cookie of the owner, `n8n-auth=…`. */
  cookie: () => string;
  get: <T>(path: string, query?: Record<string, unknown>) => Promise<T>;
  post: <T>(path: string, body?: unknown) => Promise<T>;
  patch: <T>(path: string, body: unknown) => Promise<T>;
  delete: <T>(path: string) => Promise<T>;
}

/**
 * @param url the editor's address, without a slash at the end
 * @returns calls under `/rest` that keep n8n's session cookie and give the `data` of the answer
 */
export function restClient(url: string): Rest {
  let cookie = '';
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${url}/rest/${path}`, {
      method,
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const session = response.headers.getSetCookie().find((value) => value.startsWith('n8n-auth='));
    if (session) cookie = session.slice(0, session.indexOf(';'));
    const text = await response.text();
    if (!response.ok)
      throw new Error(`n8n answered ${method} /rest/${path} with ${response.status}: ${text}`);
    return (JSON.parse(text) as { data: T }).data;
  }
  return {
    url,
    cookie: () => cookie,
    get: (path, query = {}) => call('GET', `${path}?${new URLSearchParams(stringify(query))}`),
    post: (path, body = {}) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path) => call('DELETE', path),
  };
}

const stringify = (query: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
