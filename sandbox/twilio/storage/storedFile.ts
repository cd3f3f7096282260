/** A file as Twilio keeps it. */
export interface StoredFile {
  contentType: string;
  content: Buffer;
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  vcf: 'text/vcard',
};

/** The content type that an address ends in. */
export const contentTypeOf = (url: string): string =>
  types[/\.(\w+)(?:[?#].*)?$/.exec(url)?.[1]?.toLowerCase() ?? ''] ?? 'image/jpeg';

/** A file of this type: a picture of one pixel, silence, or a line of text. */
export function sampleFile(contentType: string): StoredFile {
  if (contentType === 'audio/wav') return { contentType, content: silentWav(1) };
  if (contentType.startsWith('image/')) return { contentType, content: png };
  return { contentType, content: Buffer.from(`A file of type ${contentType}\n`) };
}

const RATE_HZ = 8000;

/** A second of silence: 16-bit PCM at 8 kHz. */
export function silentWav(channels: number): Buffer {
  const bytes = RATE_HZ * 2 * channels;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(RATE_HZ, 24);
  header.writeUInt32LE(RATE_HZ * 2 * channels, 28);
  header.writeUInt16LE(2 * channels, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  return Buffer.concat([header, Buffer.alloc(bytes)]);
}

/** A second of silence: 39 frames of MPEG-1 layer III at 128 kbit/s and 44.1 kHz. */
export function silentMp3(): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9064, 0);
  return Buffer.concat(Array.from({ length: 39 }, () => frame));
}
