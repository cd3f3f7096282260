import { twimlFault } from '../../../lib/twilio/twiml';
import { isReachable } from '../../../lib/twilio/reach';

const own = [
  'https://10.0.0.1.nip.io/a',
  'https://app-192-168-1-250.sslip.io/a',
  'https://7f000001.nip.io/a',
  'https://app-c0a801fa.nip.io/a',
  'https://--1.sslip.io/a',
  'https://www.fd00--1.sslip.io/a',
  'https://192-168-1-250.0123456789abcdef.plex.direct/a',
  'https://10-0-0-1.my.local-ip.co/a',
  'https://a.localtest.me/a',
  'https://a.local.gd/a',
  'https://foo.fritz.box/a',
  'https://a.intra/a',
  'https://printer.localnet/a',
  'http://localhost/a',
  'http://n8n.localhost/a',
  'http://127.0.0.1:5678/a',
  'http://2130706433/a',
  'http://0x7f.1/a',
  'http://0.0.0.0/a',
  'http://10.1.2.3/a',
  'http://100.64.0.1/a',
  'http://169.254.169.254/latest/meta-data',
  'http://172.16.0.1/a',
  'http://172.31.255.255/a',
  'http://192.168.1.1/a',
  'http://[::1]/a',
  'http://[::]/a',
  'http://[::127.0.0.1]/a',
  'http://[::ffff:10.0.0.1]/a',
  'http://[fe80::1]/a',
  'http://[fd00::1]/a',
  'http://n8n:5678/a',
  'http://nas.local/a',
  'http://nas.local./a',
  'http://nas.local../a',
  'http://nas.local.../a',
  'http://example..com/a',
  'http://127.0.0.1./a',
  'http://0177.0.0.1/a',
  'http://0x7f000001/a',
  'http://017700000001/a',
  'http://127.1/a',
  'http://10.0x10.3/a',
  'http://0300.0250.1/a',
  'http://１２７.0.0.1/a',
  'http://127。0。0。1/a',
  'http://[64:ff9b::10.0.0.1]/a',
  'http://[64:ff9b::a00:1]/a',
  'http://[64:ff9b:1::a00:1]/a',
  'http://[2002:a00:1::]/a',
  'http://[2002:7f00:1::1]/a',
  'http://[2001::1]/a',
  'http://[2001:db8::1]/a',
  'http://[::ffff:a00:1]/a',
  'http://[::ffff:0:10.0.0.1]/a',
  'http://[fec0::1]/a',
  'http://[100::1]/a',
  'http://[ff02::1]/a',
  'http://n8n.default.svc/a',
  'http://n8n.default.svc.cluster.local/a',
  'http://N8N.Default.SVC/a',
  'http://box.home.arpa/a',
  'http://host.docker.internal:5678/a',
  'http://server.localdomain/a',
  'wss://localhost/a',
  'wss://192.168.1.1/a',
  'http://files.internal/a',
];

it.each(own)('no server of Twilio can reach %s', (url) => {
  expect(isReachable(new URL(url))).toBe(false);
});

it.each([
  'https://example.com/a.png',
  'https://localhost.example.com/a.png',
  'http://8.8.8.8/a',
  'http://172.32.0.1/a',
  'http://[2606:4700::1]/a',
  'http://[2a00:1450:4001::1]/a',
  'https://example.com./a',
  'https://svc.example.com/a',
  'https://8.8.8.8.nip.io/a',
  'https://app.nip.io/a',
  'https://08080808.nip.io/a',
  'https://2a00-1450-4001--1.sslip.io/a',
  'https://internal.example.com/a',
  'https://münchen.example.org/a',
  'wss://example.com/a',
])('it may reach %s', (url) => expect(isReachable(new URL(url))).toBe(true));

describe('TwiML', () => {
  const inside = (content: string) => `<Response>${content}</Response>`;
  const fault = (content: string, known?: string) =>
    twimlFault(inside(content), undefined, { reaches: isReachable, known });

  it.each([
    ['<Play>http://10.0.0.1/a.mp3</Play>', 'Play'],
    ['<Play> HTTP://localhost/a.mp3 </Play>', 'Play'],
    ['<Redirect>http://n8n.local/a</Redirect>', 'Redirect'],
    ['<Message>Hi<Media>https://nas.lan/a.png</Media></Message>', 'Media'],
    ['<Gather action="http://127.0.0.1/a"/>', 'Gather'],
    ['<Record recordingStatusCallback="http://[::1]/a"/>', 'Record'],
    ['<Dial><Number url="http://192.168.0.1/a">+15005550006</Number></Dial>', 'Number'],
    ['<Connect><Stream url="wss://localhost/a"/></Connect>', 'Stream'],
  ])('that leads where Twilio cannot go is refused: %s', (content, name) => {
    expect(fault(content)).toMatch(
      new RegExp(`^leads to \\S+ in <${name}> at line 1, column \\d+, .*: give a public address$`),
    );
  });

  it.each([
    '<Play>https://example.com/a.mp3</Play>',
    '<Redirect>/next</Redirect>',
    '<Say>http://localhost/a</Say>',
    '<Connect><Stream url="wss://example.com/a"><Parameter name="a" value="http://localhost/"/></Stream></Connect>',
  ])('any other passes: %s', (content) => expect(fault(content)).toBeUndefined());

  it('may name the address at which Twilio has just called', () => {
    const content = '<Record recordingStatusCallback="http://n8n.local/webhook/1?a=b"/>';
    expect(fault(content, 'http://n8n.local/webhook/1')).toBeUndefined();
    expect(fault(content, 'http://other.local/webhook/1')).toBeDefined();
  });
});
