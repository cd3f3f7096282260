import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of TwiML: a verb or a noun. */
export interface Verb {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Verb[];
}

/** A document that Twilio would not take, with the error that it would log. */
export class TwimlError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const textOf = (nodes: Node[]) => nodes.map((node) => node['#text'] ?? '').join('');

function toVerbs(nodes: Node[]): Verb[] {
  return nodes
    .filter((node) => !('#text' in node))
    .map((node) => {
      const name = Object.keys(node).find((key) => key !== ':@') ?? '';
      const inner = node[name] as Node[];
      return { name, attributes: node[':@'] ?? {}, text: textOf(inner), children: toVerbs(inner) };
    });
}

const xmlTypes = ['text/xml', 'application/xml', 'text/html'];

const LARGEST_DOCUMENT = 64 * 1024;

/**
 * The verbs of a webhook's answer; throws {@link TwimlError} 11750, 12100 or 12300 as Twilio logs
 * them.
 */
export function parseTwiml(contentType: string, body: string): Verb[] {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (Buffer.byteLength(body) > LARGEST_DOCUMENT)
    throw new TwimlError(11750, 'TwiML response body too large');
  if (!xmlTypes.includes(type))
    throw new TwimlError(12300, `Invalid Content-Type: ${type || 'none'}`);
  const valid = XMLValidator.validate(body.trim());
  if (valid !== true) throw new TwimlError(12100, `Document parse failure: ${valid.err.msg}`);
  const [root] = toVerbs(parser.parse(body.trim()) as Node[]);
  if (root?.name !== 'Response')
    throw new TwimlError(12100, 'Document parse failure: no Response element');
  return root.children;
}
