import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** Characters that JSON escapes; lone surrogates are rare enough to be left to JSON.stringify too. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;
const quote = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);

/** JSON with sorted keys, dates as ISO text and absent values left out: equal facts give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'null' : `"${value.toISOString()}"`;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined && typeof member !== 'function') text += `${text === '' ? '' : ','}${quote(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
};

const keyObjects = new WeakMap<Buffer, KeyObject>();
/** Node prepares a key object once; a bare buffer costs ten times the hash at each use. */
const keyObject = (key: Buffer): KeyObject => {
  let object = keyObjects.get(key);
  if (object === undefined) keyObjects.set(key, (object = createSecretKey(key)));
  return object;
};

/** HMAC-SHA-256 of a text. */
export const hmac = (text: string, key: Buffer): Buffer => createHmac('sha256', keyObject(key)).update(text).digest();

/** SHA-256 of a text, as hexadecimal; an HMAC when a key is given. */
export const digest = (text: string, key?: Buffer): string =>
  key === undefined ? hash('sha256', text) : createHmac('sha256', keyObject(key)).update(text).digest('hex');
