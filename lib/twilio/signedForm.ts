import { isUtf8 } from 'node:buffer';
import { lazy } from '../kit/memo';
import { collected, type FormParameters } from './formParameters';

/**
 * Twilio's forms have dozens of parameters. A body full of tiny parameters costs far more than its
 * size suggests.
 */
const mostParameters = 2_000;

/**
 * Memory for large forms, reused for each: getting a megabyte from the system costs more than
 * everything else. A form is taken apart, verified and read in one go, so there is never more than
 * one.
 */
const roomBytes = 1024 * 1024;
const room = () => lazy(() => Buffer.allocUnsafeSlow(roomBytes));
const [plainRoom, partsRoom] = [room(), room()];
/** For smaller ones Node has memory ready. */
const smallBytes = 4 * 1024;

const roomFor = (bytes: number, shared: () => Buffer) =>
  bytes <= smallBytes || bytes > roomBytes
    ? Buffer.allocUnsafe(bytes)
    : shared().subarray(0, bytes);

/**
 * A form body that was taken apart once, for the signature and for the workflow. To be used before
 * the next one is read.
 */
export interface SignedForm {
  /** What Twilio appends to the URL before it signs. */
  parts: Buffer;
  /** All values of a parameter. */
  valuesOf(name: string): string[];
  /** As the workflow gets them. */
  parameters(): FormParameters;
}

/**
 * Takes a form body apart; `undefined` where it has more parameters than any webhook, or is no
 * UTF-8. Works on bytes: a forged body of a megabyte must cost no more than a few milliseconds, and
 * `URLSearchParams` takes up to 180.
 */
export function readForm(body: Buffer): SignedForm | undefined {
  const plain = decoded(body);
  if (!plain || !isUtf8(plain.bytes)) return undefined;
  const { bytes, places } = plain;
  const valueOf = ({ equals, end }: Place) => bytes.toString('utf8', equals + 1, end);
  const pairs = places.map((place) => ({
    name: bytes.toString('utf8', place.start, place.equals),
    place,
  }));
  return {
    parts: partsOf(pairs, bytes, valueOf),
    valuesOf: (wanted) =>
      pairs.filter(({ name }) => name === wanted).map(({ place }) => valueOf(place)),
    parameters: () => collected(pairs.map(({ name, place }) => [name, valueOf(place)])),
  };
}

/** Where a parameter stands in the plain text; one without a value has its `=` at its end. */
interface Place {
  start: number;
  equals: number;
  end: number;
}

interface Pair {
  name: string;
  place: Place;
}

/** The value of each hexadecimal digit by its code; -1 for all else. */
const digits = Int8Array.from({ length: 256 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

const [percent, ampersand, plus, equalsSign] = [0x25, 0x26, 0x2b, 0x3d];

/** What each code stands for: a plus for a space, the others for themselves. */
const plain = Uint8Array.from({ length: 256 }, (_, code) => (code === plus ? 0x20 : code));

/** The body without its escapes, and where its parameters stand in it. */
function decoded(body: Buffer): { bytes: Buffer; places: Place[] } | undefined {
  const bytes = roomFor(body.length, plainRoom);
  const places: Place[] = [];
  let [length, start, separators] = [0, 0, 0];
  while (start < body.length) {
    const end = orElse(body.indexOf(ampersand, start), body.length);
    const equals = orElse(body.subarray(start, end).indexOf(equalsSign), end - start) + start;
    if (end > start) {
      const place = { start: length, equals: 0, end: 0 };
      place.equals = decode(body, start, equals, bytes, length);
      // A separator between the two keeps them apart where they are checked for UTF-8.
      bytes[place.equals] = equalsSign;
      place.end =
        equals === end ? place.equals : decode(body, equals + 1, end, bytes, place.equals + 1);
      if (place.end < bytes.length) bytes[place.end] = ampersand;
      length = place.end + 1;
      places.push(place);
    }
    if ((separators += 1) > mostParameters) return undefined;
    start = end + 1;
  }
  return { bytes: bytes.subarray(0, Math.min(length, bytes.length)), places };
}

const orElse = (found: number, otherwise: number) => (found === -1 ? otherwise : found);

/** Writes a part of the body in plain to a place of the target; returns where it ends. */
function decode(body: Buffer, start: number, end: number, target: Buffer, place: number): number {
  const part = body.subarray(start, end);
  if (!part.includes(percent) && !part.includes(plus)) return place + part.copy(target, place);
  let [index, at] = [start, place];
  while (index < end) {
    const code = body[index]!;
    if (code === percent && index + 2 < end) {
      const byte = (digits[body[index + 1]!]! << 4) | digits[body[index + 2]!]!;
      if (byte >= 0) {
        target[at++] = byte;
        index += 3;
        continue;
      }
    }
    target[at++] = plain[code]!;
    index += 1;
  }
  return at;
}

/**
 * All names in the order of their code units, each with its value; where one comes more than once,
 * with each different value, in order (https://www.twilio.com/docs/usage/security).
 */
function partsOf(pairs: readonly Pair[], bytes: Buffer, valueOf: (place: Place) => string): Buffer {
  const sorted = [...pairs].sort((a, b) => inOrder(a.name, b.name));
  const parts = roomFor(bytes.length, partsRoom);
  let length = 0;
  const append = ({ start, equals, end }: Place) => {
    length += bytes.copy(parts, length, start, equals);
    length += bytes.copy(parts, length, Math.min(equals + 1, end), end);
  };
  for (let index = 0; index < sorted.length;) {
    let next = index + 1;
    while (sorted[next]?.name === sorted[index]!.name) next += 1;
    if (next === index + 1) append(sorted[index]!.place);
    else distinct(sorted.slice(index, next), valueOf).forEach(append);
    index = next;
  }
  return parts.subarray(0, length);
}

function distinct(pairs: readonly Pair[], valueOf: (place: Place) => string): Place[] {
  const valued = pairs.map(({ place }) => ({ place, value: valueOf(place) }));
  valued.sort((a, b) => inOrder(a.value, b.value));
  return valued
    .filter(({ value }, index) => value !== valued[index - 1]?.value)
    .map(({ place }) => place);
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
