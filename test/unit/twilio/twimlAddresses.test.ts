import { parseXml } from '@rgrove/parse-xml';

import { isReachable } from '../../../lib/twilio/reach';
import { refuseUnreachable } from '../../../lib/twilio/twimlAddresses';
import { XmlFault } from '../../../lib/twilio/xml/fault';

const isRefused = (content: string, known?: string): boolean => {
  const xml = `<Response>${content}</Response>`;
  try {
    refuseUnreachable(xml, parseXml(xml).root!, { reaches: isReachable, known });
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(XmlFault);
    return true;
  }
};

it.each(['http', 'https', 'ws', 'wss', 'HTTP'])('an address with %s: is looked at', (protocol) => {
  expect(isRefused(`<Stream url="${protocol}://localhost/a"/>`)).toBe(true);
  expect(isRefused(`<Stream url="x${protocol}://localhost/a"/>`)).toBe(false);
  expect(isRefused(`<Stream name="to ${protocol}://localhost/a"/>`)).toBe(false);
  expect(isRefused(`<Stream url="${protocol}://"/>`)).toBe(false);
});

it.each(['Parameter', 'Task', 'Header', 'Config'])('what <%s> says is passed on', (name) => {
  expect(isRefused(`<${name} value="http://localhost/a"/>`)).toBe(false);
  expect(isRefused(`<${name}s value="http://localhost/a"/>`)).toBe(true);
});

it('an address that is not known to be reached is refused', () => {
  const content = '<Play>http://localhost/a</Play>';
  expect(isRefused(content, 'http://localhost/b')).toBe(false);
  for (const known of [undefined, '', 'no URL', 'http://localhost:81/a'])
    expect(isRefused(content, known)).toBe(true);
});

it.each(['Play', 'Redirect', 'Media'])('the text of <%s> is an address, blanks aside', (name) => {
  expect(isRefused(`<${name}>\n http://localhost/a </${name}>`)).toBe(true);
  expect(isRefused(`<${name}>https://example.com/a</${name}>`)).toBe(false);
});

it('the text of anything else is not', () => {
  expect(isRefused('<Say>http://localhost/a</Say>')).toBe(false);
});
