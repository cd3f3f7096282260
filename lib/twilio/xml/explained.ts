import type { XmlError } from '@rgrove/parse-xml';
import { malformed } from './fault';

interface Stop {
  /** The parser's first line: `Missing end tag for element Say`. */
  said: string;
  /** What the parser named. */
  named: string;
  /** What stands where it stopped. */
  rest: string;
}

/** What follows «where», and what to do. */
type Explanation = readonly [problem: string, remedy: string];

const cdataEnd: Explanation = ['"]]>" stands in a text', 'write ]]&gt;'];
const bareLess: Explanation = ['a bare "<" stands', 'write &lt; for the character itself'];

/** What each refusal of parse-xml means to somebody who has not read the standard. */
const explanations: ReadonlyArray<readonly [RegExp, (stop: Stop) => Explanation]> = [
  [
    /^Unterminated reference/,
    () => ['a bare "&" stands', 'write &amp; for the character itself, in addresses too'],
  ],
  [
    /^(?:Invalid character reference|Character reference)/,
    ({ rest }) => [
      `${/^&[^;]{0,20};?/.exec(rest)?.[0] ?? 'a reference'} stands for no character`,
      'remove it',
    ],
  ],
  [
    /^Named entity isn't defined: (.*)/s,
    ({ named }) => [
      `${named} is not known`,
      'write the character itself; XML knows only &amp;, &lt;, &gt;, &quot; and &apos;',
    ],
  ],
  [
    /^Unescaped `<`/,
    () => [
      'a bare "<" stands in the value of an attribute',
      'write &lt; for it, or close the quote before it',
    ],
  ],
  [
    /^Attribute value expected/,
    () => ['an attribute has no value in quotes', 'write name="value"'],
  ],
  [
    /^Duplicate attribute: (.*)/s,
    ({ named }) => [`"${named}" stands twice in a tag`, 'remove one'],
  ],
  [/^Unclosed attribute/, () => ['the value of an attribute has no closing quote', 'add it']],
  [
    /^Unclosed (?:start|end) tag for element `?([^`\s]*)/,
    ({ named }) => [
      `the tag of <${named}> goes on with what cannot stand in a tag`,
      'end it with ">", and part its attributes by blanks',
    ],
  ],
  [/^Missing end tag for element (.*)/s, missingEnd],
  [
    /^Value of the `xml:space`/,
    () => [
      'xml:space has a value that it cannot have',
      'write "default" or "preserve", or leave it out',
    ],
  ],
  [/^Element content may not/, () => cdataEnd],
  [/^The string `--`/, () => ['"--" stands in a comment', 'write a single hyphen there']],
  [/^Unclosed comment/, () => ['a comment is never closed', 'end it with -->']],
  [/^Unclosed CDATA/, () => ['a CDATA section is never closed', 'end it with ]]>']],
  [
    /^XML declaration isn't allowed/,
    () => [
      'an XML declaration stands that is not the very first thing',
      'keep one, with nothing before it, or none',
    ],
  ],
  [
    /processing instruction/,
    () => ['"<?" begins no instruction that XML knows', 'remove it, or write &lt; for "<"'],
  ],
  [/^Root element is missing/, missingRoot],
  [/^Extra content/, () => ['something stands after the end of the document', 'remove it']],
  [
    /^(?:Unclosed (?:doctype|internal)|Expected a|Invalid character in public|Missing end quote)/,
    () => ['the DOCTYPE is not written as it must be', 'remove it, TwiML needs none'],
  ],
];

function missingEnd({ named, rest }: Stop): Explanation {
  if (rest.startsWith(']]>')) return cdataEnd;
  if (rest === '') return [`<${named}> is never closed`, `write </${named}> where it ends`];
  const [, other] = /^<\/([^\s<>]*)/.exec(rest) ?? [];
  if (other !== undefined)
    return [`</${other}> stands, and </${named}> has to`, 'close first what was opened last'];
  if (/^<[!?]/.test(rest)) return ['"<!" begins nothing that may stand there', 'remove it'];
  return bareLess;
}

function missingRoot({ rest }: Stop): Explanation {
  if (rest === '') return ['nothing stands', 'begin with <Response>'];
  if (/^<!DOCTYPE/.test(rest)) return ['a second DOCTYPE stands', 'remove it'];
  return rest.startsWith('<')
    ? ['"<" begins no element', 'begin with <Response>']
    : ['text stands before the first element', 'begin with <Response>'];
}

/** Why the parser stopped, for people; it says only what its grammar missed. */
export function explained({ message, pos }: Error & Partial<XmlError>, xml: string): Error {
  const said = message.replace(/ \(line \d+, column \d+\)\n[^]*$/, '');
  // The parser counts characters, and stops at references only when it has read them.
  const stopped = [...xml].slice(0, pos).join('').length;
  const at = /reference|entity/i.test(said) ? xml.lastIndexOf('&', stopped) : stopped;
  const rest = xml.slice(at);
  for (const [pattern, explain] of explanations) {
    const [, named = ''] = pattern.exec(said) ?? [];
    if (!pattern.test(said)) continue;
    const [problem, remedy] = explain({ said, named, rest });
    return malformed({ xml, at, problem, remedy });
  }
  return malformed({ xml, at, problem: `a parser says "${said}"`, remedy: 'correct it' });
}
