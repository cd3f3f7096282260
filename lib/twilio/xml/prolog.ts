import { isAscii } from '../../phone/normalised';
import { malformed } from './fault';

const blank = '[ \\t\\r\\n]';
const quoted = (value: string) => `${blank}*=${blank}*(?:"${value}"|'${value}')`;

/** https://www.w3.org/TR/xml/#NT-XMLDecl, with the version that parsers know best. */
const declaration = new RegExp(
  `^\uFEFF?<\\?xml${blank}+version${quoted('1\\.0')}` +
    `(?:${blank}+encoding${quoted('[A-Za-z][\\w.-]*')})?` +
    `(?:${blank}+standalone${quoted('(?:yes|no)')})?${blank}*\\?>`,
);
const doctype = new RegExp(`^<!DOCTYPE${blank}+[A-Za-z_][\\w.-]*${blank}*>$`);

/** Encodings in which the characters of ASCII are the same bytes as in UTF-8. */
const likeAscii = /^(?:US-ASCII|ISO-8859-\d{1,2}|windows-125\d)$/i;

/**
 * Refuses an XML declaration that is not written as it must be, or names another encoding than the
 * one in which it is sent: parse-xml lets many of them pass.
 */
export function refuseDeclaration(xml: string): void {
  if (!/^\uFEFF?<\?xml(?![\w.:-])/.test(xml)) return;
  const [written] = declaration.exec(xml) ?? [];
  const remedy = 'write <?xml version="1.0" encoding="UTF-8"?>, or leave it out';
  if (written === undefined)
    throw malformed({
      xml,
      at: 0,
      problem: 'the XML declaration is not written as it must be',
      remedy,
    });
  const [, encoding = 'UTF-8'] = /encoding\s*=\s*.([\w.-]*)/.exec(written) ?? [];
  if (encoding.toUpperCase() === 'UTF-8') return;
  if (likeAscii.test(encoding) && isAscii(xml)) return;
  const problem = `the declaration says ${encoding}, while it is sent as UTF-8`;
  throw malformed({ xml, at: 0, problem, remedy });
}

/**
 * Refuses a DOCTYPE that says more than a name: parse-xml does not look into it, and what it
 * declares or points to no server should follow.
 */
export function refuseDoctype(xml: string, at: number, end: number): void {
  if (doctype.test(xml.slice(at, end))) return;
  throw malformed({
    xml,
    at,
    problem: 'the DOCTYPE has declarations or addresses',
    remedy: 'remove it, TwiML needs none',
  });
}
