import { personOf } from '../../../lib/phone/person';
import { readAddress } from '../../../lib/phone/readAddress';
import { addressFault, faultSentence, warningSentence } from '../../../lib/phone/sentences';
import { formerSpellings } from '../../../lib/phone/formerSpellings';

const group = '120363025246125486';

describe('persons', () => {
  it.each([
    ['+44 (0)7911 123456', '+447911123456'],
    ['sip:Alice@Example.com;transport=tls', 'sip:Alice@example.com'],
    ['SIP:Alice@example.com', 'sip:Alice@example.com'],
    ['client:Bob', 'client:Bob'],
    ['Messenger:1234567890', 'messenger:1234567890'],
    ['whatsapp:US.13491208655302741918', 'whatsapp:US.13491208655302741918'],
    ['US.13491208655302741918', 'whatsapp:US.13491208655302741918'],
  ])('%s is %s', (text, person) => expect(personOf(text)).toBe(person));

  it('are told apart', () => {
    const addresses = [
      'client:bob',
      'client:Bob',
      'sip:bob@a.org',
      'sip:Bob@a.org',
      'sips:bob@a.org',
    ];
    expect(new Set(addresses.map((one) => personOf(one))).size).toBe(addresses.length);
    expect(personOf('messenger:14155550123')).not.toBe(personOf('+14155550123'));
  });

  it.each([
    ...['+266696687', '+7378742833', '+2562533', '+7748283', '+8656696', '+86282452253'],
    ...['anonymous', 'Restricted', 'Private Number'],
    ...['client:Anonymous', 'sip:anonymous@anonymous.invalid'],
    ...['72975', 'Acme', 'rcs:acme_agent', 'MG0123456789abcdef0123456789abcdef'],
    ...['ann@example.com', `${group}@g.us`, '42@lid', 'unknown', '', 'n/a', '0151 2345'],
    ...['+44 7911 123456 / +44 7911 123457', 'NO.20123456'],
  ])('%s is nobody', (text) => expect(personOf(text)).toBeUndefined());

  it('are those whom Twilio names by a number that no plan has', () => {
    expect(readAddress('+12345')).toMatchObject({ kind: 'none', fault: 'tooShort' });
    expect(personOf('+12345')).toBe('+12345');
    expect(personOf('whatsapp:+12345')).toBe('+12345');
    expect(formerSpellings('+12345')).toEqual(['+12345']);
    // As a person writes it, it is a slip.
    expect(personOf('+1 23 45')).toBeUndefined();
  });

  it('keep their only spelling where it is no number', () => {
    expect(formerSpellings('client:Bob')).toEqual(['client:Bob']);
  });

  it.each([
    ['+447911123456', ['+4407911123456']],
    ['+79123456789', ['+789123456789']],
    ['+36201234567', ['+3606201234567']],
    ['+12025550143', ['+112025550143']],
    ['+48512345678', ['+480512345678']],
    ['+37061234567', ['+370861234567', '+370061234567']],
    ['+525512345678', ['+5215512345678', '+52015512345678', '+520445512345678']],
    ['+5541988887777', ['+554188887777', '+55041988887777']],
    ['+970599123456', ['+972599123456', '+9720599123456', '+9700599123456']],
    ['+442890123456', ['+3534890123456', '+35304890123456']],
    ['+2290161123456', ['+22961123456']],
    ['+5491123456789', ['+541123456789', '+54111523456789', '+549111523456789']],
    ['+84701234567', ['+841201234567', '+8401201234567']],
  ])('%s may have been kept as %j', (identity, kept) =>
    expect(formerSpellings(identity)).toEqual(expect.arrayContaining([identity, ...kept])),
  );
});

describe('channels', () => {
  it('make a bare id one of Messenger, and of nothing else', () => {
    expect(readAddress('1234567890', { channel: 'messenger' }).kind).toBe('messenger');
    expect(readAddress('1234567890', { channel: 'whatsapp' }).kind).toBe('none');
  });

  it('make a short id one of WhatsApp', () => {
    expect(readAddress('DE.12345678', { channel: 'whatsapp' }).kind).toBe('whatsappUser');
    expect(readAddress('DE.12345678').kind).toBe('none');
  });
});

describe('what is said to people', () => {
  const faults = [
    ...(['empty', 'notANumber', 'needsCountry', 'unknownCountry', 'ambiguous', 'several'] as const),
    ...(['lostDigits', 'tooShort', 'tooLong', 'withheld', 'notAPhone'] as const),
  ];

  it.each(faults)('of %s goes behind the field and its value', (fault) => {
    expect(faultSentence(fault)).toMatch(/^(is|has|holds|can) .+: .+[^.]$/);
  });

  it.each(['unassigned', 'extension', 'oldPlan'] as const)('of %s does, too', (warning) => {
    expect(warningSentence(warning)).toMatch(/^(is|has) .+[^.]$/);
  });

  it.each([
    ['0151 23456789', /is in national form and no country is known: .*credential$/],
    ['12345', /is a short code/],
    ['Acme', /is a sender ID/],
    ['client:Bob', /is a client of the Voice SDK/],
    ['ann@example.com', /is an e-mail address/],
    [`${group}@g.us`, /is an address of another kind/],
    ['+266696687', /hide their number/],
  ])('of %s names what it is', (text, sentence) =>
    expect(addressFault(readAddress(text))).toMatch(sentence),
  );

  it('is nothing where all is well', () => {
    expect(addressFault(readAddress('+15005550006'))).toBeUndefined();
  });
});
