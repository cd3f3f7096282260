import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** JSON with sorted keys, dates as ISO text and absent values left out: equal facts give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'null' : `"${value.toISOString()}"`;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined || typeof member === 'function') continue;
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
};

const keys = new WeakMap<Buffer, KeyObject>();
const keyObject = (key: Buffer): KeyObject => {
  let object = keys.get(key);
  if (object === undefined) keys.set(key, (object = createSecretKey(key)));
  return object;
};

/** SHA-256 of a text, as hexadecimal; an HMAC when a key is given. */
export const digest = (text: string, key?: Buffer): string =>
  (key === undefined ? createHash('sha256') : createHmac('sha256', keyObject(key))).update(text).digest('hex');
