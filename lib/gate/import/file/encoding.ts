/**
 * The encoding of a text by its first bytes: UTF-16 as Excel's "Unicode text", UTF-8, and else
 * the one of Western Windows, in which Excel saves a CSV.
 */
export function encodingOf(beginning: Buffer): 'utf8' | 'utf16le' | 'latin1' {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf16le';
  try {
    // A character that is cut off at the end is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return 'utf8';
  } catch {
    return 'latin1';
  }
}
