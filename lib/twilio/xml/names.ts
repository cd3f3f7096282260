import type { XmlElement, XmlNode, XmlProcessingInstruction } from '@rgrove/parse-xml';
import { malformed } from './fault';

/** A name as TwiML has them, with or without the prefix of a namespace. */
const name = /^(?:(?<prefix>[A-Za-z_][\w.-]*):)?(?<local>[A-Za-z_][\w.-]*)$/;

/** What each prefix stands for. */
type Namespaces = ReadonlyMap<string, string>;

const known: Namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
/** What no declaration may name: https://www.w3.org/TR/xml-names/#ns-decl */
const reserved: ReadonlySet<string> = new Set([...known.values(), 'http://www.w3.org/2000/xmlns/']);

/**
 * Refuses names that parse-xml lets pass: with a prefix that is not declared, with letters beyond
 * ASCII, which parsers of the fourth edition of XML 1.0 do not all know, and attributes that are
 * the same by their namespace.
 */
export function refuseNames(xml: string, element: XmlElement, outer: Namespaces = known): void {
  const refuse = (problem: string, remedy: string): never => {
    throw malformed({ xml, at: element.start, problem, remedy });
  };
  const inner = new Map(outer);
  for (const [attribute, uri] of Object.entries(element.attributes)) {
    const [isDeclaration, prefix] = /^xmlns(?::(.+))?$/.exec(attribute) ?? [];
    if (!isDeclaration || known.get(prefix!) === uri) continue;
    if (prefix === 'xmlns' || prefix === 'xml' || (prefix && !uri))
      refuse(`"${attribute}" declares nothing`, 'remove it');
    if (reserved.has(uri)) refuse(`"${attribute}" names a namespace that is reserved`, 'remove it');
    if (prefix) inner.set(prefix, uri);
  }
  const expanded = (written: string): string => {
    const { prefix, local } = name.exec(written)?.groups ?? {};
    if (local === undefined)
      refuse(`"${written}" is no name of TwiML`, 'write it with the letters A to Z');
    if (prefix !== undefined && !inner.has(prefix))
      refuse(
        `the prefix of "${written}" stands for nothing`,
        `remove "${prefix}:", or declare it with xmlns:${prefix}="…"`,
      );
    return prefix === undefined ? local! : `${inner.get(prefix)} ${local}`;
  };
  expanded(element.name);
  const attributes = Object.keys(element.attributes).filter((one) => !one.startsWith('xmlns:'));
  if (new Set(attributes.map(expanded)).size < attributes.length)
    refuse(`an attribute of <${element.name}> stands there twice`, 'remove one');
  for (const child of element.children) {
    if (isElement(child)) refuseNames(xml, child, inner);
    else refuseInstruction(xml, child);
  }
}

/** Refuses an instruction `<?…?>` whose name is none, for the same reasons. */
export function refuseInstruction(xml: string, node: XmlNode): void {
  if (node.type !== 'pi') return;
  const written = (node as XmlProcessingInstruction).name;
  if (name.exec(written)?.groups!.prefix === undefined && name.test(written)) return;
  throw malformed({
    xml,
    at: node.start,
    problem: `"<?${written}" begins no instruction that XML knows`,
    remedy: 'remove it',
  });
}

/** An element, among text and whatever else parse-xml gives. */
export const isElement = (node: XmlNode): node is XmlElement => node.type === 'element';
