import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { systemClock } from '../twilio/clock';
import { download } from '../twilio/download';
import { FieldError } from '../kit/fieldError';
import type { TwilioContext } from '../sending/contract';

/** An item with a file from Twilio as its binary property `data`. */
export interface SavedFile<About extends object = IDataObject> {
  json: About & { fileName: string; contentType: string };
  binary: IBinaryKeyData;
}

/**
 * Extensions of the files that Twilio serves; n8n knows many more, but several for each audio MIME
 * type.
 */
const endings: Record<string, string> = {
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/amr': 'amr',
  'audio/mp4': 'm4a',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/3gpp': '3gp',
  'application/pdf': 'pdf',
  'text/vcard': 'vcf',
  'text/x-vcard': 'vcf',
  'text/calendar': 'ics',
  'text/plain': 'txt',
};

interface FileRequest<About> {
  /** Without its extension, which follows from the content type. */
  name: string;
  /** Other fields of the item. */
  about: About;
  /** The input that names the file, where it has to be audio. */
  audioOf?: { field: string; label: string };
}

/**
 * Downloads a file from Twilio's API into n8n's binary data store, without holding it in memory
 * unless n8n does.
 * @throws FieldError when it is not audio but has to be
 */
export async function saved<About extends object>(
  client: Twilio,
  { n8n, account }: TwilioContext,
  path: string,
  { name, about, audioOf }: FileRequest<About>,
): Promise<SavedFile<About>> {
  const { stream, contentType } = await download(client, account, path, {
    signal: n8n.getExecutionCancelSignal(),
    // The workflow may have been started by the very webhook that announced it.
    announcedAt: systemClock.now(),
  });
  if (audioOf && !contentType.startsWith('audio/')) {
    stream.destroy();
    throw new FieldError({
      ...audioOf,
      value: name,
      fault: `is not audio but ${contentType}: choose a recording whose audio has not been deleted`,
    });
  }
  const ending = endings[contentType];
  const fileName = ending ? `${name}.${ending}` : name;
  const data = await n8n.helpers.prepareBinaryData(stream, fileName, contentType);
  return { json: { ...about, fileName, contentType }, binary: { data } };
}
