import { isReachable } from '../../../lib/twilio/reach';
import { emptyTwiml, messageTwiml, sayTwiml, twimlFault } from '../../../lib/twilio/twiml';

it('makes TwiML of texts, escaped', () => {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  expect(messageTwiml('a < b & c')).toBe(
    `${xml}<Response><Message>a &lt; b &amp; c</Message></Response>`,
  );
  expect(sayTwiml('a > b')).toBe(`${xml}<Response><Say>a &gt; b</Say></Response>`);
});

it('leaves out what XML cannot hold', () => {
  const dirty = 'a\u0000b\u001F\uD83D \uDE00😀\uFFFF';
  expect(messageTwiml(dirty)).toContain('<Message>ab 😀</Message>');
  expect(sayTwiml(dirty)).toContain('<Say>ab 😀</Say>');
});

describe('twimlFault', () => {
  const long = (bytes: number) => {
    const around = '<Response><Say></Say></Response>';
    return around.replace('></Say', `>${'x'.repeat(bytes - around.length)}</Say`);
  };

  it.each([
    emptyTwiml,
    messageTwiml('Hello'),
    '<Response></Response>',
    '<Response a="1"/>',
    '<Response\n/>',
    '<!-- <Other> --><Response/>',
    '<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<Response><Say>Hi</Say></Response>',
  ])('finds none in %s', (twiml) => {
    expect(twimlFault(twiml)).toBeUndefined();
  });

  it.each([
    ['<Other/>', 'has the root <Other>: it must be <Response>'],
    ['<Responses/>', 'has the root <Responses>: it must be <Response>'],
    ['<!-- <Response/> --><Other>x</Other>', 'has the root <Other>: it must be <Response>'],
    ['<Other\n/>', 'has the root <Other>: it must be <Response>'],
  ])('finds that %s', (twiml, fault) => {
    expect(twimlFault(twiml)).toBe(fault);
  });

  it('takes 64 kB and no more, counted in bytes', () => {
    const limit = 64 * 1024;
    expect(twimlFault(long(limit))).toBeUndefined();
    expect(twimlFault(long(limit + 1))).toBe(
      'is 65537 bytes long: Twilio takes at most 65536, so shorten it or redirect to a URL',
    );
    expect(twimlFault(long(limit - 1).replace('x', 'é'))).toBeUndefined();
    expect(twimlFault(long(limit).replace('x', 'é'))).toMatch(/^is 65537 bytes/);
  });

  it('looks at addresses only where it is told what Twilio reaches', () => {
    const twiml = '<Response><Play>http://localhost/a</Play></Response>';
    expect(twimlFault(twiml)).toBeUndefined();
    expect(twimlFault(twiml, undefined, { reaches: isReachable })).toContain('localhost');
  });
});
