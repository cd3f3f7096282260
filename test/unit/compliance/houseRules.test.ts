import { finds, found } from './found';

describe('NUM-LINETYPE', () => {
  const ofType = (lineType: string) => found('NUM-LINETYPE', { recipient: { lineType } });

  it.each([
    'mobile',
    'fixedVoip',
    'nonFixedVoip',
    'personal',
    'tollFree',
    'unknown',
    'non-fixed VoIP',
    'Toll_Free',
  ])('lets a text to a line of the type %s go', (lineType) =>
    expect(ofType(lineType).finds).toBe('nothing'),
  );

  it.each(['landline', 'voicemail', 'pager', 'premium', 'sharedCost', 'uan'])(
    'blocks a text to a line of the type %s',
    (lineType) =>
      expect(ofType(lineType).own).toMatchObject([
        {
          severity: 'block',
          concern: {
            reason: `The line is of the type ${lineType}, which takes no texts.`,
            evidence: ['recipient.lineType'],
          },
        },
      ]),
  );

  it('holds a text to a line of a type that Lookup has not', () =>
    expect(ofType('telex').finds).toBe('hold'));

  it.each([
    ['+390612345678', 'warn'],
    ['+393123456789', 'nothing'],
    ['+80012345678', 'nothing'],
  ])('of %s, goes by the number itself where nothing was looked up: %s', (number, expected) =>
    expect(finds('NUM-LINETYPE', { recipient: { number } })).toBe(expected),
  );
});

describe('POL-BATCH', () => {
  const batchOf = (size: number, sender: object = {}) =>
    finds('POL-BATCH', { batch: { size }, policy: { batchLimit: 100 }, sender });

  it('takes as many as the house says, and more through a messaging service', () => {
    expect(batchOf(100)).toBe('nothing');
    expect(batchOf(101)).toBe('block');
    expect(batchOf(101, { messagingServiceSid: 'MG0' })).toBe('nothing');
  });
});

describe('POL-COUNTRY', () => {
  const usa = '+12125550123';
  const nowhere = '+80012345678';

  it.each([
    ['no list', usa, {}, 'nothing'],
    ['empty lists', nowhere, { allowedCountries: [], blockedCountries: [] }, 'nothing'],
    ['a list with it', usa, { allowedCountries: ['CA', 'US'] }, 'nothing'],
    ['a list without it', usa, { allowedCountries: ['CA'] }, 'block'],
    ['a list that blocks it', usa, { blockedCountries: ['CA', 'US'] }, 'block'],
    ['a list that blocks another', usa, { blockedCountries: ['CA'] }, 'nothing'],
    [
      'a list that blocks it and an empty one',
      usa,
      { allowedCountries: [], blockedCountries: ['US'] },
      'block',
    ],
    ['lists with it', usa, { allowedCountries: ['US'], blockedCountries: ['US'] }, 'block'],
    ['a list, and nobody knows where', nowhere, { allowedCountries: ['US'] }, 'missing'],
    [
      'a list that blocks, and nobody knows where',
      nowhere,
      { blockedCountries: ['US'] },
      'missing',
    ],
  ])('%s', (_lists, number, policy, expected) =>
    expect(finds('POL-COUNTRY', { recipient: { number }, policy })).toBe(expected),
  );

  it('asks about the country of the address and that of the number', () => {
    const both = { number: usa, country: 'FR' };
    const refused = (blockedCountries: string[]) =>
      found('POL-COUNTRY', { recipient: both, policy: { blockedCountries } }).own[0]?.concern
        .reason;
    expect(refused(['FR'])).toBe('The house does not send to FR.');
    expect(refused(['US'])).toBe('The house does not send to US.');
  });
});

describe('POL-LINKS', () => {
  const policy = { linksOnlyToDomains: true, domains: ['acme.com'] };
  const linking = (body: string | undefined, more: object = {}) =>
    found('POL-LINKS', { message: { body, ...more }, policy });

  it('takes links to the domains of the house alone', () => {
    expect(linking('Acme: https://shop.acme.com/a').finds).toBe('nothing');
    expect(linking('Acme: https://acme.com and https://example.org').own).toMatchObject([
      {
        concern: {
          reason: 'The host example.org is not under a domain of the house.',
          evidence: ['message.body', 'policy.domains'],
        },
      },
    ]);
  });

  it('reads the variables of a template whose text is not known', () => {
    const variables = { contentVariables: { 1: 'https://example.org' } };
    expect(linking(undefined, variables).finds).toBe('block');
    expect(linking(undefined).lacking).toEqual(['message.body']);
  });

  it('is off unless the house switches it on', () =>
    expect(
      finds('POL-LINKS', {
        message: { body: 'Acme: https://example.org' },
        policy: { linksOnlyToDomains: false },
      }),
    ).toBe('nothing'));
});
