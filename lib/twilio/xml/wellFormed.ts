import type { XmlDocument, XmlElement } from '@rgrove/parse-xml';
import { firstUnwritable } from './characters';
import { refuseDepth, tooDeep } from './depth';
import { explained } from './explained';
import { malformed } from './fault';
import { refuseInstruction, refuseNames } from './names';
import { refuseDeclaration, refuseDoctype } from './prolog';

/**
 * The root of a document, with its place in the text. As strict as the parsers of XML 1.0 that
 * Java has; what parse-xml lets pass and they do not is refused in the files beside this one.
 * @throws XmlFault
 */
export function rootOf(xml: string): XmlElement {
  refuseCharacters(xml);
  refuseDeclaration(xml);
  refuseDepth(xml);
  const document = parsed(xml);
  for (const node of document.children) {
    if (node.type === 'doctype') refuseDoctype(xml, node.start, node.end);
    refuseInstruction(xml, node);
  }
  const root = document.root!;
  refuseNames(xml, root);
  return root;
}

function refuseCharacters(xml: string): void {
  const at = firstUnwritable(xml);
  if (at === -1) return;
  const code = xml.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const what = /[\uD800-\uDFFF]/.test(xml[at]!)
    ? 'half an emoji or other character stands'
    : `the invisible character U+${code} stands`;
  throw malformed({ xml, at, problem: what, remedy: 'remove it, XML has no way to write it' });
}

function parsed(xml: string): XmlDocument {
  const { parseXml } = require('@rgrove/parse-xml') as typeof import('@rgrove/parse-xml');
  // parse-xml turns each \r into \n by copying the whole text.
  const text = xml.replace(/\r(?!\n)/g, '\n').replace(/\r/g, ' ');
  try {
    return parseXml(text, { includeOffsets: true, preserveDocumentType: true });
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(xml, 0) : explained(error as Error, xml);
  }
}
