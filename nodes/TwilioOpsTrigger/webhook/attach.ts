import { Transform } from 'node:stream';
import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import type { Account } from '../../../lib/twilio/accounts';
import { isAtTwilio } from '../../../lib/twilio/baseUrl';
import { systemClock } from '../../../lib/twilio/clock';
import type { Download } from '../../../lib/twilio/download';
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
  const announcedAt = systemClock.now();
  for (const { property, url } of files) {
    try {
      const file = await openFile(url, options.account, announcedAt);
      const data = await prepared(property, file, options);
      item.binary = { ...item.binary, [property]: data };
    } catch (error) {
      const fileErrors = [
        ...((item.json.fileErrors ?? []) as object[]),
        { property, url, message: toTwilioError(error).message },
      ];
      Object.assign(item.json, { fileErrors });
    }
  }
}

async function openFile(url: string, account: Account, announcedAt: number): Promise<Download> {
  const { download, downloadElsewhere } = await import('../../../lib/twilio/download');
  const address = new URL(url);
  if (!isAtTwilio(url)) return downloadElsewhere(account, address, { announcedAt });
  const { twilioFor } = await import('../../../lib/twilio/client');
  // Only the path is taken from the request; the sign-in goes to the account's own host.
  return download(await twilioFor(account), account, address.pathname, { announcedAt });
}

async function prepared(
  property: string,
  { stream, contentType, contentLengthBytes = 0 }: Download,
  { n8n, maxBytes }: AttachOptions,
) {
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
