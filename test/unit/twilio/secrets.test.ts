import { maskOf } from '../../../lib/twilio/secrets';
import { hidden } from '../../../lib/twilio/texts';

const user = `SK${'0123456789abcdef'.repeat(2)}`;
const secret = 'marked+secret/of the key=0001';
const basic = Buffer.from(`${user}:${secret}`).toString('base64');
const mask = maskOf(['marked-auth-token-0001'], [{ user, secret }]);

/** The innermost of lists in lists. */
const flat = ({ deep, at }: { deep: unknown; at: string }) => {
  while (Array.isArray(deep)) deep = (deep as unknown[])[0];
  return { deep, at };
};

describe('the mask', () => {
  it.each([
    ['the secret', `You sent ${secret}.`, `You sent ${hidden}.`],
    ['another one', 'token=marked-auth-token-0001', `token=${hidden}`],
    ['in a URL', `https://x/?s=${encodeURIComponent(secret)}&a=1`, `https://x/?s=${hidden}&a=1`],
    [
      'the header',
      `Authorization: Basic ${basic}, Accept: *`,
      `Authorization: Basic ${hidden}, Accept: *`,
    ],
    ['the header, cut short', `Basic ${basic.slice(0, 60)}…`, `Basic ${hidden}…`],
    ['the header twice', `${basic} ${basic}`, `${hidden} ${hidden}`],
  ])('hides %s', (_what, text, expected) => expect(mask(text)).toBe(expected));

  it('reaches every depth, and names of fields', () => {
    expect(mask({ a: [{ b: `x ${secret}` }], [secret]: null })).toEqual({
      a: [{ b: `x ${hidden}` }],
      [hidden]: null,
    });
  });

  it('has an end, however deep a value is', () => {
    let deep: unknown = secret;
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    expect(flat(mask({ deep, at: secret }))).toEqual({ deep: hidden, at: hidden });
  });

  it('hides a secret in a text that is JSON', () => {
    const quoted = 'marked "secret" of\\the key';
    expect(maskOf([quoted])(JSON.stringify({ password: quoted }))).toBe(
      JSON.stringify({ password: hidden }),
    );
  });

  it('leaves what holds none as it is, and no short word is a secret', () => {
    const value = { at: new Date(0), list: [1, 'text', null], user };
    expect(mask(value)).toBe(value);
    expect(maskOf(['', 'test'], [{ user: '', secret: 'test' }])('a test')).toBe('a test');
  });
});

const wrapped = (text: string) => text.replace(/.{76}/g, '$&\r\n');

describe('a secret is hidden however it is written', () => {
  const token = '00ff11ee22dd33cc44bb55aa66997788';
  const odd = 'a+b/c d"e\\f é😀 0001';
  const bytes = (text: string) => Buffer.from(text);
  const hexes = (text: string) => bytes(text).toString('hex').match(/../g)!;
  const base64 = (text: string, coding: BufferEncoding = 'utf8') =>
    Buffer.from(text, coding).toString('base64');
  const percent = (text: string) =>
    [...bytes(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const ways: ReadonlyArray<readonly [string, (secret: string) => string]> = [
    ['as it is', (secret) => secret],
    ['in capitals', (secret) => secret.toUpperCase()],
    ['in hex', (secret) => bytes(secret).toString('hex')],
    ['in hex, in capitals', (secret) => bytes(secret).toString('hex').toUpperCase()],
    ['as bytes', (secret) => bytes(secret).toString('hex').match(/../g)!.join(' ')],
    ['in base64', (secret) => bytes(secret).toString('base64')],
    ['in base64 for URLs', (secret) => bytes(secret).toString('base64url')],
    ['in base64, escaped', (secret) => encodeURIComponent(bytes(secret).toString('base64'))],
    ['in a URL', encodeURIComponent],
    ['in a URL, every byte', percent],
    ['in a URL, in capitals', (secret) => percent(secret).toUpperCase()],
    ['in a URL, twice', (secret) => encodeURIComponent(percent(secret))],
    ['in a form', (secret) => new URLSearchParams({ s: secret }).toString().slice(2)],
    ['in JSON', (secret) => JSON.stringify(secret).slice(1, -1)],
    ['in JSON in JSON', (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ['in hex, with dashes', (secret) => hexes(secret).join('-')],
    ['in hex, with dashes, in capitals', (secret) => hexes(secret).join('-').toUpperCase()],
    ['as a table of bytes', (secret) => hexes(secret).join('\n')],
    ['as decimals', (secret) => [...bytes(secret)].join(',')],
    ['as decimals, parted', (secret) => [...bytes(secret)].join(',\n          ')],
    [
      'in JSON, every unit',
      (secret) =>
        Array.from(
          secret,
          (_, at) => `\\u${secret.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join(''),
    ],
  ];

  it.each(ways)('%s', (_way, write) => {
    for (const one of [token, 'Marked-Secret-0001'])
      expect(maskOf([one])(`a "${write(one)}", b`)).toBe(`a "${hidden}", b`);
  });

  it.each(ways.filter(([way]) => !/every unit/.test(way)))(
    '%s, with special characters',
    (_way, write) => {
      expect(maskOf([odd])(`a <${write(odd)}>, b`)).toBe(`a <${hidden}>, b`);
    },
  );

  it.each<[string, (secret: string) => string]>([
    [
      'as numbers of a program',
      (secret) =>
        hexes(secret)
          .map((hex) => `0x${hex}`)
          .join(', '),
    ],
    [
      'in escapes of a program',
      (secret) =>
        hexes(secret)
          .map((hex) => `\\x${hex}`)
          .join(''),
    ],
    [
      'the same in JSON',
      (secret) =>
        hexes(secret)
          .map((hex) => `\\\\x${hex}`)
          .join(''),
    ],
    [
      'in escapes of code points',
      (secret) =>
        hexes(secret)
          .map((hex) => `\\u{${hex}}`)
          .join(''),
    ],
    [
      'in escapes of a style sheet',
      (secret) =>
        hexes(secret)
          .map((hex) => `\\${hex} `)
          .join(''),
    ],
    [
      'quoted for mail',
      (secret) =>
        hexes(secret)
          .map((hex) => `=${hex.toUpperCase()}`)
          .join(''),
    ],
    [
      'in octal escapes',
      (secret) => [...bytes(secret)].map((byte) => `\\${byte.toString(8)}`).join(''),
    ],
    [
      'in octal escapes of four digits, in JSON',
      (secret) => [...bytes(secret)].map((byte) => `\\\\0${byte.toString(8)}`).join(''),
    ],
    [
      'in octal escapes of code points',
      (secret) => [...bytes(secret)].map((byte) => `\\o{${byte.toString(8)}}`).join(''),
    ],
    [
      'as octal numbers',
      (secret) => [...bytes(secret)].map((byte) => byte.toString(8).padStart(3, '0')).join(' '),
    ],
    [
      'as octal numbers of a program',
      (secret) => [...bytes(secret)].map((byte) => `0o${byte.toString(8)}`).join(', '),
    ],
    [
      'in escapes of old web servers',
      (secret) =>
        hexes(secret)
          .map((hex) => `%u00${hex}`)
          .join(''),
    ],
    ['over two lines', (secret) => `${secret.slice(0, 5)}\n  ${secret.slice(5)}`],
    ['over two lines of mail', (secret) => `${secret.slice(0, 5)}=\r\n${secret.slice(5)}`],
    ['over many lines', (secret) => secret.match(/.{4}/g)!.join('\r\n')],
    ['over lines, in JSON', (secret) => JSON.stringify(secret.match(/.{4}/g)!.join('\n'))],
    ['some of it escaped', (secret) => secret.replace('4', '\\x34').replace('7', '=37')],
    ['as entities', (secret) => [...bytes(secret)].map((byte) => `&#${byte};`).join('')],
    ['as open entities', (secret) => [...bytes(secret)].map((byte) => `&#${byte}`).join('')],
    [
      'as open hex entities',
      (secret) =>
        hexes(secret)
          .map((hex) => `&#x${hex}`)
          .join(''),
    ],
    ['as a Buffer in JSON', (secret) => JSON.stringify(bytes(secret), undefined, 2)],
    ['in base64, wrapped', (secret) => wrapped(base64(`${'x'.repeat(40)}${secret}`))],
    ['the same in JSON', (secret) => JSON.stringify(wrapped(base64(`${'x'.repeat(40)}${secret}`)))],
    ['in base64 twice', (secret) => base64(base64(`a:${secret}`))],
    ['in base64 three times', (secret) => base64(base64(base64(secret)))],
    ['in base64 twice, wrapped', (secret) => wrapped(base64(base64(`${'x'.repeat(50)}${secret}`)))],
    ['in base64 twice, in an address', (secret) => `https://x/a/${base64(base64(secret))}`],
    ['in base64 of UTF-16', (secret) => base64(secret, 'utf16le')],
    [
      'the same, bytes swapped',
      (secret) => Buffer.from(secret, 'utf16le').swap16().toString('base64'),
    ],
    ['in hex of UTF-16', (secret) => Buffer.from(secret, 'utf16le').toString('hex')],
  ])('%s', (_way, write) => {
    const text = `a "${write(token)}", b`;
    const left = maskOf([token])(text);
    expect(left).toContain(hidden);
    expect(left.replace(hidden, '').length).toBeLessThan(60);
    expect(maskOf(['f0e1d2c3b4a5968778695a4b3c2d1e0f'])(text)).toBe(text);
  });

  it('as a list of bytes', () => {
    const value = {
      echo: { ...bytes(`Basic ${token}`).toJSON() },
      list: [1, 2, 3, 4, 5],
      none: [],
    };
    expect(maskOf([token])(value)).toEqual({
      ...value,
      echo: { type: 'Buffer', data: hidden },
    });
    expect(maskOf(['another-secret-0001'])(value)).toBe(value);
  });

  it.each([0, 1, 2, 3, 4])('in base64, behind %d bytes', (length) => {
    const text = bytes(`${'x'.repeat(length)}${token}yz`).toString('base64');
    const left = maskOf([token])(text);
    expect(left).toContain(hidden);
    expect(left.replace(hidden, '').length).toBeLessThan(12);
  });
});

describe('a secret that a limit has cut', () => {
  const token = '00ff11ee22dd33cc44bb55aa66997788';
  const hides = maskOf([token]);
  const percent = (text: string) =>
    text.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`);

  it.each([8, 9, 16, 31])('is hidden, %d characters of it at the end', (length) => {
    const part = token.slice(0, length);
    for (const [before, after] of [
      ['Basic ', ''],
      ['You sent ', '…'],
      ['You sent ', '... (1,024 more)'],
      ['{"error":"', '\\u2026"}'],
      ['"', '"'],
    ])
      expect(hides(`${before}${part}${after}`)).toBe(`${before}${hidden}${after}`);
    expect(hides({ list: [part.toUpperCase(), percent(part)] })).toEqual({
      list: [hidden, hidden],
    });
  });

  it.each([8, 9, 16, 31])('is hidden, the last %d characters of it at the beginning', (length) => {
    const part = token.slice(-length);
    for (const [before, after] of [
      ['', ' was sent'],
      ['…', ' was sent'],
      ['sent: ...', ', and'],
      ['"', '"'],
    ])
      expect(hides(`${before}${part}${after}`)).toBe(`${before}${hidden}${after}`);
  });

  it.each([7, 10, 16, 25])('is hidden in two parts, cut behind %d characters', (at) => {
    const parts = hides([`Basic ${token.slice(0, at)}`, `${token.slice(at)}, Accept: *`]);
    expect(parts.join('')).toContain(hidden);
    for (const part of [token.slice(0, at), token.slice(at)])
      if (part.length >= 8) expect(parts.join('')).not.toContain(part);
  });

  it('is hidden in base64', () => {
    const cut = Buffer.from(`You sent ${token.slice(0, 20)}`).toString('base64');
    expect(hides(cut)).toBe(hidden);
  });

  it.each(['0', '00ff11e', 'the 00ff11ee22 of it', '997788', `SM${'0'.repeat(32)}`])(
    'is no part that says little, or stands where nothing is cut: %s',
    (text) => expect(hides(text)).toBe(text),
  );

  it('is not taken for words', () => {
    const named = maskOf(['acme-production-db-0001', 'production2026-secret']);
    for (const text of ['acme-production', 'production', 'production2', 'acme-prod…'])
      expect(named(text)).toBe(text);
  });
});

describe('a short secret, or a word,', () => {
  it.each([
    ['alone', 'Pa55', hidden],
    ['behind its name', 'password=Pa55&x=1', `password=${hidden}&x=1`],
    ['in JSON', '{"password": "Pa55"}', `{"password": "${hidden}"}`],
    ['in JSON in JSON', '{\\"password\\":\\"Pa55\\"}', `{\\"password\\":\\"${hidden}\\"}`],
    ['in a URL', 'https://u:Pa55@host/', `https://u:${hidden}@host/`],
    ['in capitals', 'password: PA55', `password: ${hidden}`],
    ['in base64', 'token=UGE1NQ==', `token=${hidden}`],
    ['in hex', 'token=50613535', `token=${hidden}`],
  ])('is hidden %s', (_where, text, expected) => {
    expect(maskOf(['Pa55'])(text)).toBe(expected);
  });

  it('is left where it may be a word', () => {
    const words = maskOf(['test', 'postgres', 'a']);
    for (const text of ['a test', 'postgres is a database', 'key=tested', 'a'])
      expect(words(text)).toBe(text);
  });
});

it('takes no longer than a text is long', () => {
  const hides = maskOf(['\\marked "secret" %/0001', 'Pa55'], [{ user, secret }]);
  for (const part of [
    '\\',
    '%25',
    '%',
    '&#0',
    '0',
    ' ',
    '= ',
    ':\\',
    '"',
    'a',
    'm',
    '+',
    '\\u005c',
    'a'.repeat(60) + '\n',
    'a'.repeat(59) + '\n',
    'YWFh',
    'm,',
    '109,',
    '6d-',
    '109, '.padEnd(20),
    '/',
  ]) {
    const text = part.repeat(Math.floor(500_000 / part.length));
    const begin = performance.now();
    hides(text);
    expect(performance.now() - begin).toBeLessThan(1_000);
  }
});
