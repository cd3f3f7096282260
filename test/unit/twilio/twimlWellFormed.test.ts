import { twimlFault } from '../../../lib/twilio/twiml';
import { cpuTimeOf } from '../../support/cpuTime';

const inside = (content: string) => `<Response>${content}</Response>`;
const said = (text: string) => inside(`<Say>${text}</Say>`);
const declared = (declaration: string) => `${declaration}<Response/>`;

describe('what a strict parser takes', () => {
  it.each([
    declared('<?xml version="1.0"?>'),
    declared("<?xml version = '1.0' encoding='utf-8' standalone=\"no\" ?>\n"),
    declared('\uFEFF<?xml version="1.0"?>'),
    declared('<!DOCTYPE Response>'),
    declared('<?xml version="1.0" encoding="ISO-8859-1"?>'),
    declared('<?xml version="1.0" encoding="ISO-8859-15"?>'),
    declared('<?xml version="1.0" encoding="us-ascii"?>'),
    declared('<?xml version="1.0" encoding="Windows-1252"?>'),
    inside('<Say xml:space="preserve" xml:lang="en"> a </Say>'),
    '<Response xmlns:xml="http://www.w3.org/XML/1998/namespace" xmlns="urn:a" xmlns:b="urn:b"/>',
    declared('<?note for people?><!-- a -->'),
    said('Tom &amp; Jerry &#60;3 &#x1F600; 😀 \t\r\n ü'),
    said('<![CDATA[a < b && c ]]>]]&gt;'),
    said('<lang xml:lang="de-DE">Hallo</lang>'),
    inside('<Say a = \'1\' b="&quot;>"/>'),
    inside('<x:Note xmlns:x="urn:notes"/>'),
    inside('<Say/>'.repeat(10_000)),
  ])('%.60s', (twiml) => {
    expect(twimlFault(twiml)).toBeUndefined();
  });
});

describe('what it refuses is told with place and remedy', () => {
  it.each<[string, number, string, string]>([
    [said('https://x/?a=1&b=2'), 30, 'a bare "&" stands', 'write &amp;'],
    [inside('<Dial action="/?a=1&b=2"/>'), 30, 'a bare "&" stands', 'write &amp;'],
    [said('Q & A'), 18, 'a bare "&" stands', 'write &amp;'],
    [said('😀 & 😀'), 18, 'a bare "&" stands', 'write &amp;'],
    [said('&#65'), 16, 'a bare "&" stands', 'write &amp;'],
    [said('a < b'), 18, 'a bare "<" stands', 'write &lt;'],
    [said('I <3 you'), 18, 'a bare "<" stands', 'write &lt;'],
    [inside('<Dial action="a<b"/>'), 26, 'a bare "<" stands in the value', 'write &lt;'],
    [said('&nbsp;'), 16, '&nbsp; is not known', 'write the character itself'],
    [said('&constructor;'), 16, '&constructor; is not known', 'write the character itself'],
    [said('a\u0000'), 17, 'the invisible character U+0000 stands', 'remove it'],
    [inside('<Say a="\u001F"/>'), 19, 'the invisible character U+001F', 'remove it'],
    [said('\uFFFE'), 16, 'the invisible character U+FFFE', 'remove it'],
    [said('&#0;'), 16, '&#0; stands for no character', 'remove it'],
    [inside('<Say a="&#x1F;"/>'), 19, '&#x1F; stands for no character', 'remove it'],
    [said('&#xD83D;'), 16, '&#xD83D; stands for no character', 'remove it'],
    [said('&#X41;'), 16, '&#X41; stands for no character', 'remove it'],
    [said(`&#${'9'.repeat(400)};`), 16, 'stands for no character', 'remove it'],
    [said('\uD83D'), 16, 'half an emoji', 'remove it'],
    [said('😀\uDE00'), 17, 'half an emoji', 'remove it'],
    [inside('<Say a="\uD83D"/>'), 19, 'half an emoji', 'remove it'],
    [declared('<!DOCTYPE a><!DOCTYPE a>'), 13, 'a second DOCTYPE stands', 'remove it'],
    [declared('<!DOCTYPE a [<!ENTITY x "y">]>'), 1, 'the DOCTYPE has declarations', 'remove it'],
    [declared('<!DOCTYPE a [junk]>'), 1, 'the DOCTYPE has declarations', 'remove it'],
    [declared('<!DOCTYPE a SYSTEM"x">'), 1, 'the DOCTYPE has declarations', 'remove it'],
    [inside('<!DOCTYPE a>'), 11, '"<!" begins nothing', 'remove it'],
    ['<Response/><!DOCTYPE a>', 12, 'something stands after the end', 'remove it'],
    [declared('<?xml version="1.0"?><?xml version="1.0"?>'), 22, 'an XML declaration', 'keep one'],
    [declared('<!-- a --><?xml version="1.0"?>'), 11, 'an XML declaration stands', 'keep one'],
    [declared(' <?xml version="1.0"?>'), 2, 'an XML declaration stands', 'keep one'],
    [inside('<?xml version="1.0"?>'), 11, 'an XML declaration stands', 'keep one'],
    [declared('<?xml version="1.1"?>'), 1, 'is not written as it must be', 'or leave it out'],
    [declared('<?xml?>'), 1, 'is not written as it must be', 'or leave it out'],
    [declared('<?xml version="1.0" encoding?>'), 1, 'is not written', 'or leave it out'],
    [declared('<?xml version="1.0" encoding=""?>'), 1, 'is not written', 'or leave it out'],
    [
      declared('<?xml version="1.0" encoding="UTF-8"standalone="yes"?>'),
      1,
      'is not written',
      'or leave it out',
    ],
    [declared('<?xml version="1.0" encoding="UTF-16"?>'), 1, 'says UTF-16', 'or leave it out'],
    [declared("<?xml version='1.0' encoding='latin1'?>"), 1, 'says latin1', 'or leave it out'],
    [declared('<?xml version="1.0" encoding="x-us-ascii"?>'), 1, 'says x-us-ascii', 'or leave it'],
    [declared('<?xml version="1.0" encoding="us-ascii-x"?>'), 1, 'says us-ascii-x', 'or leave it'],
    [inside('<!-- a -- b -->'), 18, '"--" stands in a comment', 'write a single hyphen'],
    [inside('<!-- a --->'), 18, '"--" stands in a comment', 'write a single hyphen'],
    [inside('<!-- a'), 15, 'a comment is never closed', 'end it with -->'],
    [said(']]>'), 16, '"]]>" stands in a text', 'write ]]&gt;'],
    [said('a]]>'), 17, '"]]>" stands in a text', 'write ]]&gt;'],
    [said('<![CDATA[a'), 25, 'a CDATA section is never closed', 'end it with ]]>'],
    [inside('<Say a="1" a="2"/>'), 27, '"a" stands twice', 'remove one'],
    [inside('<Say a="1"b="2"/>'), 21, 'the tag of <Say> goes on', 'part its attributes'],
    [inside('<Say a=1/>'), 18, 'no value in quotes', 'write name="value"'],
    [inside('<Say a/>'), 17, 'no value in quotes', 'write name="value"'],
    [inside('<x:Say/>'), 11, 'the prefix of "x:Say" stands for nothing', 'remove "x:"'],
    [inside('<Say x:a="1"/>'), 11, 'the prefix of "x:a" stands for nothing', 'remove "x:"'],
    [inside('<a:b:c/>'), 11, '"a:b:c" is no name', 'write it with the letters A to Z'],
    [inside('<Säy/>'), 11, '"Säy" is no name', 'write it with the letters A to Z'],
    [
      inside('<Say xmlns:a="u" xmlns:b="u" a:x="" b:x=""/>'),
      11,
      'stands there twice',
      'remove one',
    ],
    [inside('<Say xml:space="keep"/>'), 32, 'xml:space has a value', 'write "default"'],
    [
      inside('<Say xmlns:a="http://www.w3.org/XML/1998/namespace"/>'),
      ...([11, '"xmlns:a" names a namespace that is reserved', 'remove it'] as const),
    ],
    [
      inside('<Say xmlns:a="http://www.w3.org/2000/xmlns/"/>'),
      ...([11, '"xmlns:a" names a namespace that is reserved', 'remove it'] as const),
    ],
    [
      inside('<Say xmlns="http://www.w3.org/2000/xmlns/"/>'),
      ...([11, '"xmlns" names a namespace that is reserved', 'remove it'] as const),
    ],
    [inside('<Say xmlns:xml="urn:a"/>'), 11, '"xmlns:xml" declares nothing', 'remove it'],
    [
      `<?xml version="1.0" encoding="ISO-8859-1"?>${said('ü')}`,
      ...([1, 'says ISO-8859-1', 'or leave it out'] as const),
    ],
    [inside('<?a:b c?>'), 11, '"<?a:b" begins no instruction', 'remove it'],
    ['<Response><Say>', 16, '<Say> is never closed', 'write </Say> where it ends'],
    ['<Response><Say></Response>', 16, '</Response> stands', 'close first what was opened last'],
    ['<Response></response>', 11, '</response> stands', 'close first what was opened last'],
    ['<Response/><Response/>', 12, 'something stands after the end', 'remove it'],
    ['Hello', 1, 'text stands before the first element', 'begin with <Response>'],
    ['', 1, 'nothing stands', 'begin with <Response>'],
    ['<', 1, '"<" begins no element', 'begin with <Response>'],
  ])('%.70s', (twiml, column, problem, remedy) => {
    const [where, what = ''] = (twimlFault(twiml) ?? '').split(', where ');
    const [found, ...rest] = what.split(': ');
    expect(where).toBe(`is not well-formed XML at line 1, column ${column}`);
    expect(found).toContain(problem);
    expect(rest.join(': ')).toContain(remedy);
  });

  it('counts lines, whatever ends them', () => {
    expect(twimlFault('<Response>\r\n\n  <Say>&</Say>\n</Response>')).toContain(
      'at line 3, column 8, ',
    );
  });
});

describe('no document takes long or the whole stack', () => {
  it.each([
    ['<a>'.repeat(21_000), 'more than 100 elements'],
    ['<a>'.repeat(9_000) + '</a>'.repeat(9_000), 'more than 100 elements'],
    [`<!DOCTYPE a [<!ENTITY x "y">]>${'<a>'.repeat(21_000)}`, 'more than 100 elements'],
    [inside('<!--x>'.repeat(9_000)), '"--" stands in a comment'],
    [inside('<![CDATA['.repeat(6_000)), 'a CDATA section is never closed'],
    [inside('<a b="'.repeat(9_000)), 'a bare "<"'],
    ['<'.repeat(60_000), 'begins no element'],
    ['&'.repeat(60_000), 'text stands before'],
    [inside('\r'.repeat(60_000)), undefined],
    [said('😀'.repeat(16_000)), undefined],
    ['x'.repeat(10_000_000), 'is 10000000 bytes long'],
  ])('%.30s', (twiml, fault) => {
    let found: string | undefined;
    expect(cpuTimeOf(() => void (found = twimlFault(twiml)))).toBeLessThan(3_000);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(fault);
  });
});
