import { belongsTo, borrowedName, isOneSlip } from '../../../lib/compliance/content/names/hosts';
import { headingOf } from '../../../lib/compliance/content/names/heading';
import { protectedNames } from '../../../lib/compliance/content/names/names';
import { linksIn } from '../../../lib/compliance/content/links';

const rowOf = (name: string) => protectedNames.find((row) => row.name === name)!;

describe('the table of names', () => {
  it('has names of many countries', () => {
    expect(protectedNames.length).toBeGreaterThanOrEqual(200);
    const countries = new Set(protectedNames.map(({ country }) => country));
    for (const country of 'US CA GB IE AU NZ DE AT CH FR BE NL ES IT PT BR MX IN'.split(' '))
      expect(countries).toContain(country);
  });

  it.each(protectedNames.map((row) => [row.name, row] as const))(
    '%s has domains, a source and a date',
    (name, { calledAlso, domains, source, checkedOn, country }) => {
      expect(name).not.toBe('');
      expect(calledAlso.every((called) => called.length > 1)).toBe(true);
      for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);
      expect(source).toBe(`https://${domains[0]}`);
      expect(checkedOn).toMatch(/^\d{4}-\d{2}$/);
      expect(country).toMatch(/^[A-Z]{2}$/);
    },
  );

  it('has each name once', () => {
    const all = protectedNames.flatMap(({ calledAlso }) =>
      calledAlso.map((name) => name.toLowerCase()),
    );
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
});

describe('hosts', () => {
  it.each([
    ['usps.parcel-help.top', 'USPS'],
    ['royal-mail.redeliver.info', 'Royal Mail'],
    ['hmrcrefund.com', 'HMRC'],
    ['arnazon.com', 'Amazon'],
    ['paypa1.com', 'PayPal'],
    ['netfllx.com', 'Netflix'],
    ['wellsfargoalerts.com', 'Wells Fargo'],
    ['secure-chase.com', 'Chase'],
    ['amazon.cc', 'Amazon'],
    ['bbva-clientes.top', 'BBVA'],
    ['sparkasse-login.info', undefined],
  ])('%s bears the name of %s', (host, name) =>
    expect(borrowedName(linksIn(`https://${host}/x`)[0]!)?.name.name).toBe(name ?? 'Sparkasse'),
  );

  it.each([
    'tools.usps.com',
    'amazon.nl',
    'www.gov.uk',
    'amazonia.org.br',
    'apple-orchard-farm.com',
    'orangecounty.gov',
    'skydive.com',
    'push-ups.com',
    'acme.com',
    'steamboat.org',
  ])('%s does not', (host) =>
    expect(borrowedName(linksIn(`https://${host}/x`)[0]!)).toBeUndefined(),
  );

  it.each([
    'entradas.ticketmaster.es',
    'airbnb.com.ar',
    'www.docusign.fr',
    'shein.com.mx',
    'mercadopago.cl',
    'bbva.com.co',
    'carrefour.pl',
    'nubank.com.mx',
    'revolut.me',
    'monzo.me',
    'myhermes.co.uk',
    'outlook.office365.com',
    'correos.es',
    'www.correos.gob.mx',
    'posta.hu',
    'volksbank-sauerland.de',
  ])('%s is its owner’s, under a country’s ending or as a site of its own', (host) =>
    expect(borrowedName(linksIn(`https://${host}/x`)[0]!)).toBeUndefined(),
  );

  it.each([
    ['ticketmaster.xyz', true],
    ['ticketmaster.co', true],
    ['ticketmaster-entradas.es', true],
    ['airbnb.tk', true],
    ['mercadopago.vip', true],
    ['netflix.ru', true],
    ['klarna.info', true],
    ['usps.s3.amazonaws.com', true],
    ['paypal.free.fr', true],
    // Not known to be anywhere but at home: for a person to judge.
    ['royalmail.es', false],
    ['hmrc.uk', false],
    ['wellsfargo.de', false],
  ])('%s is nobody’s own; certain: %s', (host, isCertain) =>
    expect(borrowedName(linksIn(`https://${host}/x`)[0]!)?.isCertain).toBe(isCertain),
  );

  it('a name owns its domains and what lies beneath them', () => {
    const own = (host: string) => belongsTo(linksIn(`https://${host}/`)[0]!, rowOf('DHL'));
    expect(['dhl.com', 'www.dhl.de', 'dhl.fr'].map(own)).toEqual([true, true, true]);
    expect(['dhl.cc', 'dhl.top', 'dhl.com.top', 'mydhl.com'].map(own)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['quillery', 'quilery', true],
    ['quillery', 'quilllery', true],
    ['quillery', 'quillary', true],
    ['quillery', 'quillrey', true],
    ['quillery', 'quillery', false],
    ['quillery', 'quill', false],
    ['abc', 'cba', false],
  ])('%s and %s are one slip apart: %s', (a, b, answer) => {
    expect(isOneSlip(a, b)).toBe(answer);
    expect(isOneSlip(b, a)).toBe(answer);
  });
});

it.each([
  ['HMRC: you owe tax', 'HMRC'],
  ['[Netflix] your plan', 'Netflix'],
  ['Banque Lys : votre carte', 'Banque Lys'],
  ['This is the Social Security office. Call', 'Social Security office'],
  ['Hier ist die Sparkasse. Bitte', 'Sparkasse'],
  ['Come at 10:30', undefined],
  ['https://acme.com/x', undefined],
  ['Your parcel is here', undefined],
])('the heading of %j is %j', (text, heading) => expect(headingOf(text)).toBe(heading));
