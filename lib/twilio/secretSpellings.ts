/*
 * The ways in which a secret may be written. A server that echoes what it was sent, a log, or a
 * proxy writes it as it likes: in a URL, in JSON, in hex, in base64, in capitals. What is
 * encoded more than once is read by `encodedRuns.ts`.
 */

/** Escapes what has a meaning in a regular expression. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Of JSON in JSON. Only from the first on, or a text full of them would take for ever. */
const backslashes = '(?<!\\\\)\\\\+';

const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');

const octalEscape = (byte: number): string =>
  `${backslashes}(?:0?0?${byte.toString(8)}|o\\{0*${byte.toString(8)}\\})`;

/** One character: as it is, in a URL (also escaped twice), in code, in mail, or as an entity. */
export function character(char: string): string {
  const bytes = [...Buffer.from(char)].map(hexOf);
  const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
  const ways = [
    literal(char),
    bytes.map((byte) => `(?:%(?:25)*|=|${backslashes}x)${byte}`).join(''),
    [...Buffer.from(char)].map(octalEscape).join(''),
    units.map((unit) => `(?:${backslashes}|%)u${unit.toString(16).padStart(4, '0')}`).join(''),
    `&#(?:0*${char.codePointAt(0)}|x0*${char.codePointAt(0)!.toString(16)});?`,
  ];
  if (char === ' ') ways.push('\\+');
  if (/["'\\/]/.test(char)) ways.push(`${backslashes}${literal(char)}`);
  return `(?:${ways.join('|')})`;
}

/** Where a line may end in the midst of a secret: in a text, in mail, or in JSON. */
const lineEnd = '(?:=?\\r?\\n[ \\t]{0,16}|(?:\\\\{1,3}r)?\\\\{1,3}n)?';

const asText = (secret: string): string => [...secret].map(character).join(lineEnd);

/** As programs print bytes: in one piece, parted, or as escapes: `0x39, 0x66`, `\x39`. */
const asHex = (secret: string): string =>
  [...Buffer.from(secret)].map(hexOf).join('(?:00)?[^a-z\\d]{0,8}(?:0?x|u00|u\\{)?');

/** The same in octal. */
const asOctal = (secret: string): string =>
  [...Buffer.from(secret)]
    .map((byte) => `(?:0?o)?0{0,2}${byte.toString(8)}`)
    .join('[^a-z\\d]{1,8}');

/** The numbers of bytes, as Node prints a Buffer in JSON. */
const asDecimals = (secret: string): string => [...Buffer.from(secret)].join('[^a-z\\d]{1,16}');

/** `+` and `/` are other characters in a URL, or escaped there. */
const inBase64: Record<string, string> = {
  '+': '(?:\\+|-|%(?:25)*2b)',
  '/': '(?:\\/|_|%(?:25)*2f|\\\\\\/)',
};
const endOfBase64 = '[\\w+/-]?(?:=|%(?:25)*3d){0,2}';

/**
 * In base64, as far as it does not depend on what stands around it.
 * @param offset how many bytes, modulo 3, stand before it in what is encoded
 */
function asBase64(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const own = bytes.toString('base64').replace(/=+$/, '');
  const end = bytes.length % 3 === 0 ? own.length : own.length - 1;
  const sure = own.slice(Math.ceil((offset * 8) / 6), end);
  return [...sure].map((char) => inBase64[char] ?? char).join('') + endOfBase64;
}

/** A regular expression, without regard to case, for every way in which a secret is written. */
export const spellingsOf = (secret: string): string[] => [
  asText(secret),
  asHex(secret),
  asOctal(secret),
  asDecimals(secret),
  ...[0, 1, 2].map((offset) => asBase64(secret, offset)),
];

/**
 * The same for a secret that is short or a word, such as `test` or `postgres`: it is found in too
 * many texts that hold none, so it has to stand where a value stands.
 */
export function valueSpellingsOf(secret: string): string[] {
  const ways = [asText(secret), ...(secret.length < 4 ? [] : encodedAlone(secret))];
  const begins = `(?<=[=:]\\s{0,4}\\\\{0,7}["']?|%3d|%3a)`;
  const ends = `(?![\\w-])`;
  const alone = secret.length < 4 ? [] : [`^${asText(secret)}$`];
  return [...ways.map((way) => `${begins}${way}${ends}`), ...alone];
}

const encodedAlone = (secret: string): string[] => [
  asHex(secret),
  literal(Buffer.from(secret).toString('base64').replace(/=+$/, '')) + '(?:=|%3d){0,2}',
];
