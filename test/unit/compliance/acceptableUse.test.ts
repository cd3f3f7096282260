import { finds, found } from './found';

const text = (body: string, message: object = {}) => ({ message: { body, ...message } });
const germany = { recipient: { number: '+4915123456789' } };
const canada = { recipient: { number: '+14165550123' } };

describe('AUP-EVASION', () => {
  it.each([
    'remove spaces',
    'remove the space',
    'no dots',
    'quite espacios',
    'quita los espacios',
    'enlevez espaces',
    'sans les espaces',
    'ohne Leerzeichen',
    'Leerzeichen entfernen',
    'togli spazi',
    'senza gli spazi',
    'remova espaços',
    'tire os espaços',
    'zonder spaties',
  ])('blocks a text that has the recipient put a link together: %s', (words) =>
    expect(found('AUP-EVASION', text(`Acme: acme com, ${words}`))).toMatchObject({
      finds: 'block',
      own: [{ concern: { evidence: ['message.body'] } }],
    }),
  );

  it('lets a person approve digits for letters, which may be a name', () =>
    expect(found('AUP-EVASION', text('Acme: your acc0unt is ready.')).own).toMatchObject([
      { severity: 'hold', concern: { byPerson: true } },
    ]));
});

describe('AUP-FORBIDDEN', () => {
  it.each([
    'payday loan',
    'debt relief',
    'casino',
    'bitcoin',
    'work from home',
    'we buy houses',
    'without prescription',
    'kratom',
    'vape',
  ])('warns of %s in the US and Canada, by SMS and MMS', (words) => {
    const body = `Acme: ${words} today.`;
    expect(finds('AUP-FORBIDDEN', text(body))).toBe('warn');
    expect(finds('AUP-FORBIDDEN', text(body, { channel: 'mms' }))).toBe('warn');
    expect(finds('AUP-FORBIDDEN', { ...canada, ...text(body) })).toBe('warn');
    expect(finds('AUP-FORBIDDEN', text(body, { channel: 'whatsapp' }))).toBe('nothing');
  });

  it.each(['vapes', 'cigarettes'])('holds %s on offer only there, without an age gate', (goods) => {
    const body = `Acme: ${goods} in stock, order now.`;
    expect(finds('AUP-FORBIDDEN', text(body))).toBe('hold');
    expect(finds('AUP-FORBIDDEN', { ...canada, ...text(body) })).toBe('hold');
    expect(finds('AUP-FORBIDDEN', text(body, { ageGate: true }))).not.toBe('hold');
    expect(finds('AUP-FORBIDDEN', { ...germany, ...text(body) })).toBe('nothing');
    expect(finds('AUP-FORBIDDEN', { ...germany, ...text(body, { ageGate: true }) })).toBe(
      'nothing',
    );
  });
});

describe('AUP-FRAUD', () => {
  const trouble = text('Your account is suspended, verify now at https://example.org/x');

  it.each([
    ['the name', { brand: 'Acme', domains: undefined }, 'hold'],
    ['a domain', { brand: undefined, domains: ['acme.com'] }, 'hold'],
    ['nothing', { brand: undefined, domains: undefined }, 'nothing'],
  ])('calls a link unknown where %s of the house is known', (_what, policy, expected) =>
    expect(finds('AUP-FRAUD', { ...trouble, policy })).toBe(expected),
  );
});

describe('AUP-SHAFT', () => {
  it.each(['porn', 'wine', 'ammo', 'cigars'])('warns of %s in the US and Canada', (words) => {
    expect(finds('AUP-SHAFT', text(`Acme: ${words}.`))).toBe('warn');
    expect(finds('AUP-SHAFT', { ...canada, ...text(`Acme: ${words}.`) })).toBe('warn');
  });

  it('permits tobacco, too, behind an age gate', () =>
    expect(finds('AUP-SHAFT', text('Acme: cigars are in.', { ageGate: true }))).toBe('nothing'));

  it('permits what the house has an approval for', () =>
    expect(
      finds('AUP-SHAFT', { ...text('Acme: wine is in.'), policy: { approvals: ['alcohol'] } }),
    ).toBe('nothing'));

  it('leaves other subjects to other rules', () =>
    expect(finds('AUP-SHAFT', text('Acme: casino night.'))).toBe('nothing'));
});

describe('AUP-SPOOF', () => {
  it.each([
    ['PayPal: your account is limited. Call us.', /^The text speaks as PayPal \("PayPal"\)/],
    [
      'Acme: your PayPal account is suspended, verify at https://example.org/x',
      /^The text speaks of PayPal, and its link leads to example\.org/,
    ],
    [
      'Globex: see https://example.org/x',
      /^The text is headed by somebody .*\("Globex"\).* leads to example\.org/,
    ],
  ])('has a person look at %s', (body, reason) =>
    expect(found('AUP-SPOOF', text(body)).own).toMatchObject([
      {
        severity: 'hold',
        concern: {
          reason: expect.stringMatching(reason),
          byPerson: true,
          evidence: ['message.body', 'policy.brand'],
        },
      },
    ]),
  );

  it('has a person look at a host whose name is also a word, and blocks any other', () => {
    expect(found('AUP-SPOOF', text('Acme: https://chase-secure.com/x')).own).toMatchObject([
      { severity: 'hold', concern: { byPerson: true } },
    ]);
    const [certain] = found('AUP-SPOOF', text('Acme: https://usps-parcel.com/x')).own;
    expect(certain).toMatchObject({ severity: 'block' });
    expect(certain?.concern).not.toHaveProperty('byPerson');
  });

  it('cannot say whose a link is without the name of the house or its domains', () => {
    const linked = text('Acme: see https://example.org/x');
    for (const policy of [{ brand: undefined }, { domains: undefined }])
      expect(found('AUP-SPOOF', { ...linked, policy })).toMatchObject({
        finds: 'missing',
        lacking: ['policy.brand and policy.domains'],
      });
  });

  it('asks for a text, and for the house only where there is a link', () => {
    expect(found('AUP-SPOOF', { message: { body: undefined } }).lacking).toEqual(['message.body']);
    expect(finds('AUP-SPOOF', { ...text('Hi.'), policy: { brand: undefined } })).toBe('nothing');
  });

  it('asks for the domains before it calls a host an imitation', () =>
    expect(
      finds('AUP-SPOOF', { ...text('Acme: https://acme-login.net'), policy: { domains: [] } }),
    ).toBe('missing'));
});
