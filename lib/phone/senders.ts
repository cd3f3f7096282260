import type { Address } from './address';

/** Words that stand where nothing was known, in tables and in programs. */
const nothing =
  /^(?:unknown|undefined|null|nil|none|nan|na|nothing|empty|missing|void|false|true|yes|no|test|tbd|tba|todo|keine?|unbekannt|ninguno|nenhum|aucun|inconnu|nessuno|geen|object|invalid|deleted|removed|redacted|hidden|xx+|(?:no|not) [a-z]+)$/i;

/**
 * Short codes and sender IDs, which send and are not written to: three to six digits, or up to
 * eleven letters, digits and spaces with a letter among them (Twilio's docs of alphanumeric
 * sender IDs).
 */
export function readSender(text: string): Address | undefined {
  if (/^[1-9]\d{2,5}$/.test(text)) return { kind: 'shortCode', identity: text };
  const isName = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 +_&-]{0,10}$/.test(text);
  return isName && !nothing.test(text) ? { kind: 'alphanumeric', identity: text } : undefined;
}
