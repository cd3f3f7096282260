import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(
  dirname(require.resolve('@twilio/cli-core/package.json')),
  'src/services/twilio-api',
);

/**
 * Files whose name does not start with the first label of their host; read from their `servers`.
 */
const products: Record<string, string> = {
  'twilio_flex_v1.json': 'flex-api',
  'twilio_flex_v2.json': 'flex-api',
  'twilio_flex-api_v1.json': 'flex-api',
  'twilio_frontline_v1.json': 'frontline-api',
  'twilio_iam_organizations.json': 'preview-iam',
  'twilio_ip_messaging_v1.json': 'ip-messaging',
  'twilio_ip_messaging_v2.json': 'ip-messaging',
};

/** Repeats operations of `content_v1` for SDK generators. */
const ignored = new Set(['twilio_content_sdk.json']);

const productOf = (file: string) =>
  products[file] ?? file.slice('twilio_'.length).replace(/(_\w+)?\.json$/, '');

/** Specification files by product (the first label of Twilio's host: `api`, `messaging`, …). */
export function specificationFiles(): Map<string, string[]> {
  const byProduct = new Map<string, string[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !ignored.has(name))
    .sort()) {
    const files = byProduct.get(productOf(file)) ?? [];
    byProduct.set(productOf(file), [...files, join(folder, file)]);
  }
  return byProduct;
}
