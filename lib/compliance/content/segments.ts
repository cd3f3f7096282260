/** GSM 03.38 basic set, and its extension whose characters count twice. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** ASCII that takes one septet each: most texts are nothing else. */
const plain = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z]*$/;
const extension = new Set('^{}\\[~]|€\f');

/** Typographic characters that force the costly encoding, and what does as well. */
export const replaceable: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': '<',
  '›': '>',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '•': '-',
  '·': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '´': "'",
  '`': "'",
  '\u2009': ' ',
  '\u200a': ' ',
};

interface Segments {
  encoding: 'GSM-7' | 'UCS-2';
  segments: number;
  /** Code units: septets for GSM-7, 16-bit units for UCS-2. */
  units: number;
  /** The distinct characters that force UCS-2. */
  forcing: readonly string[];
}

/**
 * Units of each character never split over two segments: surrogate pairs and escape sequences stay
 * whole.
 */
const count = (
  sizes: readonly number[],
  single: number,
  each: number,
): { segments: number; units: number } => {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= single) return { segments: 1, units };
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) [segments, used] = [segments + 1, 0];
    used += size;
  }
  return { segments, units };
};

/**
 * How a text is encoded and into how many SMS segments it goes (160 or 153 septets, 70 or 67
 * units).
 */
export const segmentsOf = (text: string): Segments => {
  if (plain.test(text))
    return {
      encoding: 'GSM-7',
      units: text.length,
      segments: text.length <= 160 ? 1 : Math.ceil(text.length / 153),
      forcing: [],
    };
  const characters = [...text];
  const forcing = [
    ...new Set(
      characters.filter((character) => !basic.has(character) && !extension.has(character)),
    ),
  ];
  return forcing.length === 0
    ? {
        encoding: 'GSM-7',
        forcing,
        ...count(
          characters.map((character) => (extension.has(character) ? 2 : 1)),
          160,
          153,
        ),
      }
    : {
        encoding: 'UCS-2',
        forcing,
        ...count(
          characters.map((character) => character.length),
          70,
          67,
        ),
      };
};
