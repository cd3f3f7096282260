import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { maskedStream } from '../../../lib/twilio/maskedStream';
import { maskOf } from '../../../lib/twilio/secrets';
import { hidden } from '../../../lib/twilio/texts';

const secret = 'marked-secret-0001';
const user = `SK${'0'.repeat(32)}`;
const basic = Buffer.from(`${user}:${secret}`).toString('base64');
const mask = maskOf([], [{ user, secret }]);

const through = async (bytes: Buffer, size: number) => {
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return buffer(Readable.from(parts).pipe(maskedStream(mask)));
};

it.each([1, 7, 1_000, 4_096, 100_000])('hides secrets in parts of %d bytes', async (size) => {
  const filler = 'x'.repeat(5_000);
  const text = `${filler} ${secret} ${filler} Basic ${basic}, ${filler}`;
  const read = (await through(Buffer.from(text), size)).toString();
  expect(read).toBe(`${filler} ${hidden} ${filler} Basic ${hidden}, ${filler}`);
});

it('gives a file on while it is read, up to the first secret', async () => {
  const filler = Buffer.alloc(10_000, 'x');
  const stream = maskedStream(mask);
  stream.write(filler);
  const read: Buffer = stream.read();
  expect(read).toHaveLength(10_000 - 2_048);
  stream.write(secret);
  expect(stream.read()).toBeNull();
  stream.end(filler);
  const rest = (await buffer(stream)).toString();
  expect(rest).toBe(`${'x'.repeat(2_048)}${hidden}${filler.toString()}`);
});

it('leaves every other file as it is', async () => {
  const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256));
  expect((await through(bytes, 4_096)).equals(bytes)).toBe(true);
  expect(await through(Buffer.alloc(0), 10)).toHaveLength(0);
});
