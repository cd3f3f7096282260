import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { download } from '../twilio/download';
import type { TwilioContext } from './twilio';

/** An item with a file of Twilio's as its binary property `data`. */
export interface SavedFile {
  json: IDataObject & { fileName: string; contentType: string };
  binary: IBinaryKeyData;
}

/** Endings of what Twilio gives; n8n knows many more, but MIME types of sounds have several each. */
const endings: Record<string, string> = {
  'audio/mpeg': 'mp3', 'audio/mp3': 'mp3', 'audio/wav': 'wav', 'audio/x-wav': 'wav', 'audio/ogg': 'ogg', 'audio/amr': 'amr', 'audio/mp4': 'm4a',
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'video/mp4': 'mp4', 'video/3gpp': '3gp',
  'application/pdf': 'pdf', 'text/vcard': 'vcf', 'text/x-vcard': 'vcf', 'text/calendar': 'ics', 'text/plain': 'txt',
};

/**
 * Downloads a file of Twilio's API into n8n's store of binary data, without holding it in memory where n8n does not.
 * @param name without ending; it follows from the content type
 * @param about further fields of the item
 */
export async function saved(
  client: Twilio, { n8n, account }: TwilioContext, path: string, { name, about }: { name: string; about: IDataObject },
): Promise<SavedFile> {
  const { stream, contentType } = await download(client, account, path, { signal: n8n.getExecutionCancelSignal() });
  const ending = endings[contentType];
  const fileName = ending ? `${name}.${ending}` : name;
  const data = await n8n.helpers.prepareBinaryData(stream, fileName, contentType);
  return { json: { ...about, fileName, contentType }, binary: { data } };
}
