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
 * Short codes and sender IDs, which send and are not written to: three to six digits, or up to
 * eleven letters, digits and spaces with a letter among them (Twilio's docs of alphanumeric
 * sender IDs).
 */
export function readSender(text: string): Address | undefined {
  if (/^[1-9]\d{2,5}$/.test(text)) return { kind: 'shortCode', identity: text };
  const isName = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 +_&-]{0,10}$/.test(text);
  return isName && !isNothing(text) ? { kind: 'alphanumeric', identity: text } : undefined;
}
