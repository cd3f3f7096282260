const placeholder = '{product}';

/** Whether a URL leads to a host of Twilio's. */
export function isAtTwilio(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { hostname, protocol } = new URL(uri);
  return protocol === 'https:' && /(^|\.)twilio\.com$/.test(hostname);
}

/**
 * Moves a URL of Twilio to the account's base URL, in which `{product}` stands for the first label
 * of Twilio's host (api, lookups, messaging, …). A URL that is already there (a next page) stays.
 * @throws Error for any other host: credentials go to Twilio and to the base URL only
 */
export function rebase(uri: string, baseUrl: string | undefined): string {
  const url = new URL(uri);
  const isTwilio = isAtTwilio(uri);
  if (baseUrl === undefined) {
    if (isTwilio) return uri;
  } else {
    const product = url.hostname.split('.')[0]!;
    if (isTwilio) return baseUrl.replaceAll(placeholder, product) + url.pathname + url.search;
    if (under(baseUrl).test(url.href)) return uri;
  }
  throw new Error(
    `A link in Twilio's answer leads to ${url.hostname}; credentials are not sent there.`,
  );
}

function under(baseUrl: string): RegExp {
  const parts = baseUrl
    .split(placeholder)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[a-z0-9-]+')}(?=[/?]|$)`, 'i');
}
