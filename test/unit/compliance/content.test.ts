import { holdsCardNumber } from '../../../lib/compliance/content/cardNumber';
import { foldWords } from '../../../lib/compliance/content/fold';
import { leadsTo, linksIn } from '../../../lib/compliance/content/links';
import { MessageText } from '../../../lib/compliance/content/messageText';
import { optOutSentence, namesOptOut } from '../../../lib/compliance/content/optOutWording';
import { advertisingIn } from '../../../lib/compliance/content/advertising';
import { secretRequestIn } from '../../../lib/compliance/content/secretRequest';
import { effectiveCategory } from '../../../lib/compliance/category';
import { parseNumber } from '../../../lib/phone/parseNumber';

const textOf = (body: string) =>
  new MessageText({ channel: 'sms', category: 'transactional', body });

describe('links', () => {
  it.each([
    ['https://www.acme.co.uk/x?y=1', 'www.acme.co.uk', 'acme.co.uk'],
    ['bit.ly/3x', 'bit.ly', 'bit.ly'],
    ['see shop.acme.com.', 'shop.acme.com', 'acme.com'],
    ['(https://acme.com:8080/a)', 'acme.com', 'acme.com'],
    ['HTTPS://ACME.COM/A', 'acme.com', 'acme.com'],
    ['https://xn--mnchen-3ya.de/', 'münchen.de', 'münchen.de'],
    ['http://192.0.2.7/x', '192.0.2.7', undefined],
  ])('%s leads to %s', (text, host, domain) => {
    expect(linksIn(text)).toMatchObject([{ host, domain }]);
  });

  it.each(['no link', 'at 10.30 or 3.50', 'v1.2.3', 'write to a@b.com', 'end.', '...', 'Mr.Smith'])(
    '%s holds none',
    (text) => {
      expect(linksIn(text)).toEqual([]);
    },
  );

  it('finds each of several, and the name before an @', () => {
    expect(linksIn('https://acme.com@evil.top/x and example.org')).toMatchObject([
      { host: 'evil.top', hasUserinfo: true },
      { host: 'example.org' },
    ]);
  });
});

describe('own domains', () => {
  it.each(['acme.co.uk', 'https://www.acme.co.uk/', 'ACME.co.uk', 'shop.acme.co.uk'])(
    '%s is that of the link',
    (domain) => {
      expect(leadsTo(linksIn('https://www.acme.co.uk/x')[0]!, ['other.com', domain])).toBe(true);
    },
  );
  it('may be written in punycode', () =>
    expect(leadsTo(linksIn('https://münchen.de')[0]!, ['xn--mnchen-3ya.de'])).toBe(true));
  it.each(['co.uk', 'acme.com', 'notacme.co.uk'])('%s is not', (domain) => {
    expect(leadsTo(linksIn('https://www.acme.co.uk/x')[0]!, [domain])).toBe(false);
  });
});

describe('folding', () => {
  it.each([
    ["Don't   STOP!!!", 'don t stop'],
    ['Arrêt', 'arret'],
    ['ＳＴＯＰ', 'stop'],
    ['s\u200Bt\u200Bo\u200Bp', 'stop'],
    ['STRASSE / Straße', 'strasse strasse'],
    ['İPTAL ıptal', 'iptal iptal'],
    ['हाँ बंद', 'हाँ बंद'],
    ['ガード', 'ガード'],
    ['שָׁלוֹם', 'שלום'],
  ])('%s is %s', (text, folded) => expect(foldWords(text)).toBe(folded));
});

describe('advertising', () => {
  it.each([
    '20% off today',
    'Now $5 off',
    'Use promo code X',
    'Jetzt 15 % Rabatt',
    'Oferta especial',
    'Code promo dedans',
    'special offer',
  ])('%s', (text) => {
    expect(advertisingIn(textOf(text).reading)?.isCertain).toBe(true);
  });
  it.each([
    'Take the day off',
    'Your order is out for delivery',
    'Ihre Rechnung ist da',
    'La remise de votre colis',
    'take exit 66 off the highway',
    'battery at 20%',
  ])('not: %s', (text) => {
    expect(advertisingIn(textOf(text).reading)?.isCertain ?? false).toBe(false);
  });

  it('moves a message to marketing, and nothing moves marketing', () => {
    expect(
      effectiveCategory({ channel: 'sms', category: 'oneTimeCode' }, textOf('code 12, 20% off')),
    ).toMatchObject({ effective: 'marketing', declared: 'oneTimeCode' });
    expect(
      effectiveCategory({ channel: 'sms', category: 'marketing' }, textOf('code 12')),
    ).toMatchObject({ effective: 'marketing', why: null });
    expect(
      effectiveCategory(
        {
          channel: 'whatsapp',
          category: 'transactional',
          template: { approval: 'approved', category: 'marketing' },
        },
        textOf('hello'),
      ).effective,
    ).toBe('marketing');
  });
});

describe('asking for secrets', () => {
  it.each([
    'Reply with your PIN',
    'please send us your password',
    'Text us the code you received',
    'Responda con su código',
    'Envoyez votre mot de passe',
    'Antworten Sie mit Ihrem Code',
    'Invia il codice',
    'Text us the code you received',
    'Send me the 6 digit code',
    'Reply with your code to unlock',
    'forward the verification code',
    'Envíenos su contraseña',
    'If you did not make this payment reply with your PIN',
    'A code was sent to your phone. Please text it to us.',
  ])('%s', (text) => expect(secretRequestIn(textOf(text).reading)).toBeDefined());
  it.each([
    'Your code is 1234',
    'Never send your password to anyone',
    'Do not reply with your code',
    'We will never ask you to send us your PIN',
    'Reply YES to confirm',
    'Reply with your ZIP code',
    'Send us your booking code',
    'Text us your discount code to redeem',
    'Responda con su código postal',
    'Reply with the code word ACME',
    'Please send us your pin location',
    'Envoyez votre code postal',
    'Text PARK to 12345',
    'Your code is 123456. Do not give it to anyone',
    'We will send your new PIN by post',
    'Give the driver PIN 4471',
    'Reset your password and send us feedback',
  ])('not: %s', (text) => expect(secretRequestIn(textOf(text).reading)).toBeUndefined());
});

it.each([
  ['4111111111111111', true],
  ['4111-1111-1111-1111', true],
  ['5555 5555 5555 4444', true],
  ['378282246310005', true],
  ['4111111111111112', false],
  ['0000 0000 0000 0000', false],
  ['+14155550123', false],
  ['1Z999AA10123456784', false],
  ['order 1234567812345670', false],
])('%s holds a card number: %s', (text, answer) => expect(holdsCardNumber(text)).toBe(answer));

describe('opt-out wording', () => {
  it.each([
    'en',
    'es',
    'fr',
    'de',
    'it',
    'pt',
    'nl',
    'sv',
    'da',
    'pl',
    'hu',
    'tr',
    'he',
    'ar',
    'ja',
    'ko',
    'id',
    'vi',
    'th',
    'ru',
  ])('what we suggest in %s is what we accept', (language) =>
    expect(namesOptOut(textOf(optOutSentence(language)))).toBe(true),
  );
  it('falls back to English', () => expect(optOutSentence('xx-XX')).toBe(optOutSentence('en')));
  it('misses what is not there', () =>
    expect(namesOptOut(textOf('Acme: your visit is tomorrow'))).toBe(false));
});

describe('numbers', () => {
  it.each([
    ['+12125550123', 'US', true],
    ['+15005550006', 'US', true],
    ['+12425551234', 'BS', false],
    ['+77011234567', 'KZ', true],
    ['+80012345678', undefined, true],
    ['+447400123456', 'GB', true],
  ])('%s is in %s, valid %s', (number, country, valid) =>
    expect(parseNumber(number)).toMatchObject({ country, valid }),
  );
  it.each([
    '',
    '2125550123',
    '+0123456789',
    'whatsapp:+12125550123',
    '+1212555012345678',
    '+999123456',
  ])('%s is none', (number) => {
    expect(parseNumber(number)?.valid ?? false).toBe(false);
  });
});

describe('a word without end', () => {
  it.each(['http://a@', 'a.com', 'http://a:b@', 'a.b/', '://a.'])(
    'is searched in time that grows no faster than it: %s',
    (part) => {
      linksIn(part.repeat(1_000));
      const begin = performance.now();
      linksIn(part.repeat(100_000));
      expect(performance.now() - begin).toBeLessThan(5_000);
    },
  );

  it('hides no host, wherever it lies in it', () => {
    for (const at of [2_030, 2_040, 2_047, 2_048, 4_095]) {
      const hosts = linksIn(`http://a.com/${'x'.repeat(at)}://evil.shop/x`).map(({ host }) => host);
      expect(hosts.at(0)).toBe('a.com');
    }
    const far = linksIn(`${'x'.repeat(3_000)}.http://evil.shop/`);
    expect(far.map(({ host }) => host)).toContain('evil.shop');
  });
});
