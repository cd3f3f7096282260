/** What is wrong with a document, where, and what to do about it, in words that follow its name. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

interface Malformed {
  xml: string;
  /** Where it stands, as an index of the text. */
  at: number;
  /** Follows «where»: `a bare "&" stands`. */
  problem: string;
  remedy: string;
}

/** That a parser of XML would stop there. */
export const malformed = ({ xml, at, problem, remedy }: Malformed): XmlFault =>
  new XmlFault(`is not well-formed XML at ${placeOf(xml, at)}, where ${problem}: ${remedy}`);

/** A place in a text as editors show it. */
export function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${[...lines.at(-1)!].length + 1}`;
}
