import { Readable } from 'node:stream';
import type { IExecuteFunctions } from 'n8n-workflow';

/** Opens a file anew at each call, as it may be read twice: its bytes, a part at a time. */
export type Source = () => Promise<Readable>;

/** The file in an item's binary data. */
export function sourceOf(n8n: IExecuteFunctions, itemIndex: number, property: string): Source {
  const file = n8n.helpers.assertBinaryData(itemIndex, property);
  return async () =>
    file.id
      ? n8n.helpers.getBinaryStream(file.id)
      : Readable.from(parts(await n8n.helpers.getBinaryDataBuffer(itemIndex, property)));
}

function* parts(bytes: Buffer, size = 65_536) {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

/** The first bytes of a file. */
export async function beginningOf(source: Source, size: number): Promise<Buffer> {
  const stream = await source();
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop closes the stream.
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array));
    length += (chunk as Uint8Array).length;
    if (length >= size) break;
  }
  return Buffer.concat(chunks).subarray(0, size);
}
