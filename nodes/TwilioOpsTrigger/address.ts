import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { candidateUrls } from '../../lib/twilio/candidateUrls';
import { asNormalised } from '../../lib/twilio/signedUrls';

/** Puts n8n's webhook path behind another base: the public address, where n8n does not know it. */
export function rebased(url: string, publicUrl: string): string {
  return publicUrl.trim() ? publicUrl.trim().replace(/\/+$/, '') + new URL(url).pathname : url;
}

/**
 * The address to register: test listening has its own. Spelt as every server and proxy on the way
 * spells it, for Twilio signs it as it was given.
 */
export function ownAddress(n8n: IHookFunctions | IWebhookFunctions, publicUrl: string): string {
  return asNormalised(rebased(n8n.getNodeWebhookUrl('default') ?? '', publicUrl));
}

/**
 * The addresses at which this trigger can have been called, with the query. Nothing in them is
 * taken from the caller but the path, which has led here, and the query, which is signed.
 */
export function addressesOf(n8n: IWebhookFunctions, publicUrl: string): string[] {
  const production = n8n.getNodeWebhookUrl('default') ?? '';
  // On n8n 1.x only the path of the request tells the test address.
  const served = n8n.getWebhookResourceUrl?.('default') ?? production;
  const { originalUrl } = n8n.getRequestObject();
  const bases = publicUrl.trim() ? [rebased(served, publicUrl), served] : [served];
  return [...new Set(bases.flatMap((base) => candidateUrls(base, originalUrl)))];
}
