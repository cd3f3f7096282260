import type { Address } from './address';

/** What stands where nothing was known, in tables and in programs. */
const nothing = new Set([
  ...['undefined', 'null', 'nil', 'none', 'nan', 'na', 'true', 'false', 'object', 'void'],
  ...['unknown', 'missing', 'empty', 'nothing', 'hidden', 'deleted', 'removed', 'redacted'],
  ...['invalid', 'pending', 'tbd', 'tba', 'todo', 'test', 'yes', 'no', 'nope'],
  ...['kein', 'keine', 'keins', 'unbekannt', 'ninguno', 'nada', 'nenhum', 'aucun', 'inconnu'],
  ...['nessuno', 'geen', 'onbekend', 'ingen', 'brak', 'ei ole', 'yok'],
]);

const isNothing = (text: string): boolean =>
  nothing.has(text.toLowerCase()) || /^(?:(?:no|not) [a-z]+|x{2,})$/i.test(text);

/**
 * What a text is where only senders stand: a short code of three to eight digits, or a sender ID of
 * up to eleven letters, digits and spaces with a letter among them (Twilio's docs of alphanumeric
 * sender IDs).
 */
export function senderIn(text: string): 'shortCode' | 'alphanumeric' | undefined {
  if (/^\d{3,8}$/.test(text)) return 'shortCode';
  return /^(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}$/.test(text) ? 'alphanumeric' : undefined;
}

/**
 * Short codes and sender IDs among addresses of all kinds: there seven digits are rather a number
 * without its country, and some words say that nothing was known.
 */
export function readSender(text: string): Address | undefined {
  const kind = senderIn(text);
  if (kind === 'shortCode')
    return /^[1-9]\d{2,5}$/.test(text) ? { kind, identity: text } : undefined;
  const isName = kind && /^[A-Za-z0-9]/.test(text) && !isNothing(text);
  return isName ? { kind, identity: text } : undefined;
}
