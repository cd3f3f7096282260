import { Transform } from 'node:stream';
import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import type { Account } from '../../../lib/twilio/accounts';
import { toTwilioError } from '../../../lib/twilio/errors';
import type { TwilioFile } from '../event';

interface AttachOptions {
  n8n: IWebhookFunctions;
  account: Account;
  maxBytes: number;
}

/**
 * Downloads an event's files into the item's binary data. A file that cannot be fetched is listed
 * with the reason under `fileErrors`; the event goes on without it.
 */
export async function attach(
  item: INodeExecutionData,
  files: readonly TwilioFile[],
  options: AttachOptions,
): Promise<void> {
  for (const { property, url } of files) {
    try {
      item.binary = { ...item.binary, [property]: await fetched(property, url, options) };
    } catch (error) {
      const fileErrors = [
        ...((item.json.fileErrors ?? []) as object[]),
        { property, url, message: toTwilioError(error).message },
      ];
      Object.assign(item.json, { fileErrors });
    }
  }
}

async function fetched(property: string, url: string, { n8n, account, maxBytes }: AttachOptions) {
  const { twilioFor } = await import('../../../lib/twilio/client');
  const { download } = await import('../../../lib/twilio/download');
  const { pathname } = new URL(url);
  // Only the path is taken from the request; the sign-in goes to the account's own host.
  const {
    stream,
    contentType,
    contentLengthBytes = 0,
  } = await download(await twilioFor(account), account, pathname);
  if (contentLengthBytes > maxBytes) {
    stream.destroy();
    throw tooLarge(maxBytes);
  }
  const limited = stream.compose(atMost(maxBytes));
  return n8n.helpers.prepareBinaryData(limited, undefined, contentType || property);
}

/** Passes a stream on until it is too long; not every answer tells its length. */
function atMost(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length;
      next(bytes > maxBytes ? tooLarge(maxBytes) : null, chunk);
    },
  });
}

const tooLarge = (maxBytes: number) =>
  new Error(
    `The file is larger than ${maxBytes / 1024 / 1024} MB, the limit in the trigger's options.`,
  );
