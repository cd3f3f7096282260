import type { IExecuteFunctions } from 'n8n-workflow';
import { FieldError } from '../kit/fieldError';
import { hashOf } from '../ledger/contentHash';
import type { TwilioContext } from '../sending/contract';
import { dayMilliseconds } from '../kit/durations';
import { canFetch } from './reachable';

/**
 * How long Twilio may fetch a file: it does so when it sends, which may be late in its queue, and
 * later still where it is to.
 */
function validityFor(sendAt: Date | undefined): `${number} day` | `${number} days` {
  const ahead = sendAt === undefined ? 0 : sendAt.getTime() - Date.now();
  const days = 1 + Math.max(0, Math.ceil(ahead / dayMilliseconds));
  return days === 1 ? '1 day' : `${days} days`;
}

/**
 * What an item's files are, told the same way in another run, though n8n keeps them elsewhere then;
 * `null` for one that is not there.
 */
export const filesOf = (names: readonly string[], { item }: Pick<TwilioContext, 'item'>) =>
  names.map((name) => {
    const file = item.binary?.[name];
    if (!file) return null;
    const { fileName, mimeType, fileSize, bytes = fileSize, id, data } = file;
    return [fileName, mimeType, bytes, id === undefined ? hashOf(data) : undefined];
  });

type Signing = { createBinarySignedUrl?: IExecuteFunctions['helpers']['createBinarySignedUrl'] };

/**
 * Addresses where Twilio can fetch files of the item: n8n's signed binary URLs, valid for a day.
 * @param names binary fields of the item
 * @param sendAt when Twilio is to send them, if not at once; the day begins then
 * @throws FieldError when there is no such file, n8n cannot offer it, or only this machine can
 * reach its address
 */
export function binaryUrls(
  names: readonly string[],
  { n8n, item, account }: Pick<TwilioContext, 'n8n' | 'item' | 'account'>,
  sendAt?: Date,
): string[] {
  const validFor = validityFor(sendAt);
  return names.map((name) => {
    const file = item.binary?.[name];
    if (!file) {
      const there = Object.keys(item.binary ?? {});
      throw fault(
        name,
        `is not among the files of this item: ${there.length > 0 ? `it has ${there.join(', ')}` : 'it has none'}`,
      );
    }
    const { createBinarySignedUrl } = n8n.helpers as Signing;
    if (!createBinarySignedUrl)
      throw fault(name, 'cannot be offered to Twilio by this n8n: update n8n, or use Media URLs');
    const url = signed(name, () => createBinarySignedUrl(file, validFor));
    if (canFetch(url, account)) return url;
    throw fault(
      name,
      `would be offered at ${new URL(url).origin}, which Twilio cannot reach: set N8N_EDITOR_BASE_URL or WEBHOOK_URL to the public address of n8n`,
    );
  });
}

function signed(name: string, sign: () => string): string {
  try {
    return sign();
  } catch {
    throw fault(
      name,
      'cannot be offered to Twilio because n8n keeps files in memory: set N8N_DEFAULT_BINARY_DATA_MODE to filesystem, or use Media URLs',
    );
  }
}

const fault = (value: string, problem: string) =>
  new FieldError({
    field: 'binaryPropertyNames',
    label: 'Input Binary Fields',
    value,
    fault: problem,
  });
