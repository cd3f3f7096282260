import { normalise } from '../../../lib/compliance/content/reading/normalise';
import { patternFinder } from '../../../lib/compliance/content/reading/patterns';
import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { tokensOf } from '../../../lib/compliance/content/reading/tokens';

describe('a text in plain letters', () => {
  it.each([
    ['plain text', 'plain text', []],
    ['𝐟𝐫𝐞𝐞 gift', 'free gift', ['styledLetters']],
    ['ⓕⓡⓔⓔ', 'free', ['styledLetters']],
    ['🅵🆁🅴🅴', 'free', ['styledLetters']],
    ['Ｆｒｅｅ gift', 'Free gift', ['styledLetters']],
    ['ＡＴＭはこちら', 'ATMはこちら', []],
    ['p\u0430ypal', 'paypal', []],
    ['fr\u200Bee', 'free', []],
    ['f r e e  g i f t', 'free  gift', ['spacedLetters']],
    ['L.o.a.n now', 'Loan now', ['spacedLetters']],
    ['R.S.V.P. by Friday', 'R.S.V.P. by Friday', []],
    ['Reply A B C D', 'Reply A B C D', []],
    ['win[.]top', 'win.top', ['brokenLink']],
    ['win (dot) com', 'win.com', ['brokenLink']],
    ['deals . com', 'deals.com', ['brokenLink']],
    ['hxxps://a.com', 'https://a.com', ['brokenLink']],
    ['see gift-desk. top now', 'see gift-desk.top now', ['brokenLink']],
    ['see giftdesk. info/a', 'see giftdesk.info/a', ['brokenLink']],
    ['see deals. com now', 'see deals.com now', ['brokenLink']],
    ['SEE DEALS. COM', 'SEE DEALS.COM', ['brokenLink']],
    ['win dot club', 'win.club', ['brokenLink']],
    ['go to win .shop today', 'go to win.shop today', ['brokenLink']],
    ['See Dr. Cole. Information follows', 'See Dr. Cole. Information follows', []],
    ['привет', 'привет', []],
    ['हाँ ガード', 'हाँ ガード', []],
  ])('%s', (text, plain, tricks) => expect(normalise(text)).toEqual({ text: plain, tricks }));

  it.each([
    'Bring your ID to room 7. Info: dale.gov',
    'WE ARE CLOSED TODAY. INFO AT THE DESK',
    'La biblioteca chiude alle 12. Online si legge sempre.',
    'New boots are in. Shop now.',
    'got the keys. online form is done too',
    'ci vediamo dopo. io porto il vino',
    'Your polka dot top is ready.',
    'Please reply a.s.a.p. and bring a chair',
    'Das Fest beginnt um 7, u.A.w.g. bis Freitag',
    'Vanaf 49 euro p.p.p.n. met ontbijt',
  ])('hides nothing: %s', (text) => expect(normalise(text)).toEqual({ text, tricks: [] }));

  it('reads digits for letters where they spell a word that rules look for', () => {
    expect(readingOf('your acc0unt')).toMatchObject({ text: 'your account', disguised: 'account' });
    expect(readingOf('order A1B2C3, 4K, SAVE10')).toMatchObject({ disguised: undefined });
  });

  it('does not read a host into that of somebody else', () =>
    expect(readingOf('see paypa1.com/x').links).toMatchObject([{ host: 'paypa1.com' }]));
});

describe('words', () => {
  it('are cut into clauses and sentences', () => {
    expect(tokensOf("Don't pay, it's $5.50. Call v1.2!")).toEqual({
      words: ['dont', 'pay', 'its', '¤', '5.50', 'call', 'v1.2'],
      clause: [0, 0, 1, 1, 1, 2, 2],
      sentence: [0, 0, 0, 0, 0, 1, 1],
    });
  });
});

describe('patterns', () => {
  const found = (pattern: string, text: string): string[] => {
    const tokens = tokensOf(text);
    return patternFinder([[true, pattern]])(tokens).map(({ at, end }) =>
      tokens.words.slice(at, end).join(' '),
    );
  };
  it.each([
    ['pay now', 'please pay now', ['pay now']],
    ['pay|send now', 'send now', ['send now']],
    ['verif* it', 'verify it', ['verify it']],
    ['pay the? fee', 'pay fee', ['pay fee']],
    ['pay the? fee', 'pay the fee', ['pay the fee']],
    ['pay ~ fee', 'pay a very small fee', ['pay a very small fee']],
    ['pay ~ fee', 'pay a very very small fee', []],
    ['pay ~ fee', 'pay. No fee', []],
    ['code $', 'your code. Thanks', ['code']],
    ['code $', 'your code now', []],
    ['code now|$', 'your code', ['code']],
    ['¤ #', 'it is €5', ['¤ 5']],
    ['# ¤', '5 euro', ['5 euro']],
    ['need money|#', 'need 200 today', ['need 200']],
    ['need money|¤', 'need € today', ['need ¤']],
    ['need money|¤', 'need euros today', ['need euros']],
    ['#|ten days', 'within 14 days', ['14 days']],
    ['¤|money back', 'get euros back', ['euros back']],
    ['pay # days|#', 'pay 3 4', ['pay 3 4']],
    ['liar $|,', 'liar, come here', ['liar']],
    ['liar $|,', 'a liar', ['liar']],
    ['liar $|,', 'liar come', []],
    ['liar ~ $|,|paid', 'liar you, it is paid', ['liar you']],
    ['für', 'fuer dich', ['fuer']],
    ['contraseña', 'contrasena', ['contrasena']],
  ])('%s in "%s"', (pattern, text, hits) => expect(found(pattern, text)).toEqual(hits));

  it('are found by every number alike, and by one that has a word of its own', () => {
    const find = patternFinder([
      ['number', '# hours'],
      ['day', '24 hours'],
      ['from a hundred', '100* hours'],
    ]);
    const kinds = (text: string) => find(tokensOf(text)).map(({ of }) => of);
    for (let again = 0; again < 2; again++) {
      expect(kinds('in 12 hours')).toEqual(['number']);
      expect(kinds('in 36 hours')).toEqual(['number']);
      expect(kinds('in 24 hours')).toEqual(['day', 'number']);
      expect(kinds('in 1000 hours')).toEqual(['number', 'from a hundred']);
      expect(kinds('in 36 days')).toEqual([]);
    }
  });

  it('are found when more words have been seen than are remembered', () => {
    const find = patternFinder([[true, 'pay* now']]);
    const words = Array.from({ length: 25_000 }, (_, index) => `w${index}`).join(' ');
    expect(find(tokensOf(`pay now ${words} paying now`))).toHaveLength(2);
  });

  it('refuse what would be looked up for every word', () => {
    expect(() => patternFinder([[true, '~ fee']])).toThrow('begins with a word');
    expect(() => patternFinder([[true, 'pa* fee']])).toThrow('three letters');
  });
});

describe('a text without end', () => {
  it.each(['pay ', 'a b c d ', 'p.a.y ', '0l1 ', 'send your pin ', 'usps: x.top '])(
    'is read in time that grows no faster than it: %s',
    (part) => {
      const time = (count: number): number => {
        const begin = performance.now();
        readingOf(part.repeat(count));
        return performance.now() - begin;
      };
      time(500);
      const short = Math.max(time(1_000), 20);
      expect(time(8_000)).toBeLessThan(short * 40);
    },
  );
});
