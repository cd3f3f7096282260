import { maskOf } from '../../../lib/twilio/secrets';
import { hidden } from '../../../lib/twilio/texts';
import { cpuTimeOf } from '../../support/cpuTime';

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

describe('the mask of', () => {
  it('nothing hides nothing', () => {
    for (const mask of [maskOf([]), maskOf([''], []), maskOf([], [{ user: '', secret: '' }])])
      for (const text of ['a text', 'a= b', btoa('undefined:secret'), ''])
        expect(mask(text)).toBe(text);
    expect(maskOf(['', 'marked-secret-0001'])('a= marked-secret-0001')).toBe(`a= ${hidden}`);
  });

  it.each([
    ['admin', hidden],
    ['a>>>???~~~', hidden],
    ['adm', undefined],
  ])('a sign-in of %s hides the beginning of its header: %s', (user, left) => {
    const begin = btoa(`${user}:marked-secret-0001`).slice(0, 18);
    const mask = maskOf([], [{ user, secret: 'marked-secret-0001' }]);
    expect(mask(`Basic ${begin}…`)).toBe(`Basic ${left ?? begin}…`);
  });

  it.each(['a1b2c3d', 'postgres', 'postgres12', 'Postgres99', 'abcdefghijk'])(
    'the word %s hides it only where a value stands',
    (word) => {
      const mask = maskOf([word]);
      expect(mask(`a ${word} b`)).toBe(`a ${word} b`);
      expect(mask(`key=${word} b`)).toBe(`key=${hidden} b`);
    },
  );

  it.each(['a1b2c3d4', '1postgres', 'postgres123', 'abcdefghijkl', 'post-gres'])(
    '%s, which is no word, hides it anywhere',
    (secret) => expect(maskOf([secret])(`a ${secret} b`)).toBe(`a ${hidden} b`),
  );
});

const wrapped = (text: string) => text.replace(/.{76}/g, '$&\r\n');

let masks = 0;
/** Made anew: one that was made for another test would hide what is wrong with the making. */
const maskFor = (...secrets: string[]) => maskOf([...secrets, `never-found-${(masks += 1)}`]);

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
      expect(maskFor(one)(`a "${write(one)}", b`)).toBe(`a "${hidden}", b`);
  });

  it.each(ways.filter(([way]) => !/every unit/.test(way)))(
    '%s, with special characters',
    (_way, write) => {
      expect(maskFor(odd)(`a <${write(odd)}>, b`)).toBe(`a <${hidden}>, b`);
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
    const left = maskFor(token)(text);
    expect(left).toContain(hidden);
    expect(left.replace(hidden, '').length).toBeLessThan(60);
    expect(maskFor('f0e1d2c3b4a5968778695a4b3c2d1e0f')(text)).toBe(text);
  });

  it('as a list of bytes', () => {
    const value = {
      echo: { ...bytes(`Basic ${token}`).toJSON() },
      list: [1, 2, 3, 4, 5],
      none: [],
    };
    expect(maskFor(token)(value)).toEqual({
      ...value,
      echo: { type: 'Buffer', data: hidden },
    });
    expect(maskFor('another-secret-0001')(value)).toBe(value);
  });

  it('as a list of bytes of UTF-16, but not in a list of anything else', () => {
    const codes = [...bytes(token)];
    expect(maskFor(token)({ list: codes.flatMap((code) => [code, 0]) })).toEqual({ list: hidden });
    for (const list of [
      [...codes, 'x'],
      [...codes, 256],
      codes.map((code) => code + 256),
      codes.map((code) => code - 256),
      codes.map((code) => code + 0.5),
    ]) {
      const value = { list };
      expect(maskFor(token)(value)).toBe(value);
    }
  });

  it('in base64 twice, in the shortest piece and in several', () => {
    const secret = 'a1b2c3d4e5f';
    const piece = base64(base64(secret).replace(/=+$/, ''));
    expect(piece).toHaveLength(20);
    const mask = maskFor(secret);
    expect(mask(piece)).toBe(hidden);
    expect(mask(`${piece}, ${piece}`)).toBe(`${hidden}, ${hidden}`);
  });

  it.each([0, 1, 2, 3, 4])('in base64, behind %d bytes', (length) => {
    const text = bytes(`${'x'.repeat(length)}${token}yz`).toString('base64');
    const left = maskFor(token)(text);
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
    expect(maskFor('Pa55')(text)).toBe(expected);
  });

  it('is left where it may be a word', () => {
    const words = maskFor('test', 'postgres', 'a');
    for (const text of ['a test', 'postgres is a database', 'key=tested', 'a'])
      expect(words(text)).toBe(text);
  });
});

describe('a secret too short for a run of base64', () => {
  // As long as its base64 has + and / in it, in every place.
  const secrets = ['a>>>???b', '>>>???>>c', '???d>>>???'];
  const places = ['', 'x', 'xy'].flatMap((before) => ['', 'y', 'yz'].map((end) => [before, end]));
  const ways: ReadonlyArray<[string, (text: string) => string]> = [
    ['as it is', (text) => text],
    ['for URLs', (text) => text.replaceAll('+', '-').replaceAll('/', '_')],
    ['escaped', encodeURIComponent],
    ['escaped twice', (text) => encodeURIComponent(encodeURIComponent(text))],
    ['in JSON of PHP', (text) => text.replaceAll('/', '\\/')],
    ['without its end', (text) => text.replace(/=+$/, '')],
  ];

  it.each(ways)('is hidden in base64 %s, whatever stands around it', (_way, write) => {
    for (const secret of secrets) {
      for (const [before, end] of places) {
        const left = maskFor(secret)(`a "${write(btoa(`${before}${secret}${end}`))}", b`);
        expect(left).toContain(hidden);
        if (before === '' && end === '') expect(left).toBe(`a "${hidden}", b`);
      }
    }
  });

  it('is hidden in hex and in escapes, with characters of any kind', () => {
    for (const secret of ['a\tb\nc-0001', 'a😀b-0001']) {
      const hex = Buffer.from(secret).toString('hex');
      expect(maskFor(secret)(`a ${hex}, b`)).toBe(`a ${hidden}, b`);
      const escaped = Array.from({ length: secret.length }, (_, at) => secret.charCodeAt(at))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join('');
      expect(maskFor(secret)(`a ${escaped}, b`)).toBe(`a ${hidden}, b`);
    }
  });

  it.each(['a1b2c+d4', 'a1b2\\c3d4', 'a1b2c3d', 'a1b2 c3d4'])('is not found in %s', (text) => {
    expect(maskFor('a1b2c3d4')(text)).toBe(text);
  });
});

describe('where a value stands', () => {
  const written = (secret: string) => [
    Buffer.from(secret).toString('hex'),
    btoa(secret),
    btoa(secret).replace(/=+$/, ''),
    encodeURIComponent(btoa(secret)),
  ];

  it.each(['a5b7', 'a5b7c', 'a5b7c9'])(
    '%s is hidden in hex and base64, too, and alone',
    (secret) => {
      for (const text of written(secret))
        expect(maskFor(secret)(`key=${text}, b`)).toBe(`key=${hidden}, b`);
      expect(maskFor(secret)(secret)).toBe(hidden);
    },
  );

  it('one of three characters is hidden only as it is', () => {
    const mask = maskFor('a5b');
    expect(mask('key=a5b, b')).toBe(`key=${hidden}, b`);
    for (const text of ['a5b', ...written('a5b').map((one) => `key=${one}, b`)])
      expect(mask(text)).toBe(text);
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
    const text = part.repeat(Math.floor(200_000 / part.length));
    expect(cpuTimeOf(() => hides(text))).toBeLessThan(3_000);
  }
});
