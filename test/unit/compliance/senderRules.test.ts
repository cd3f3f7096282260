import { finds, found } from './found';

const to = (number: string, sender: object = {}, message: object = {}) => ({
  recipient: { number },
  sender: { registration: { status: 'none', kind: 'senderId' }, ...sender },
  message,
});
const usa = '+12125550123';
const canada = '+14165550123';
const france = '+33612345678';
const mexico = '+5215512345678';
const malaysia = '+60123456789';
const turkey = '+905321234567';
const longCode = { from: '+12065550100' };

describe('SND-ALPHA', () => {
  it('concerns countries that admit no sender ID, and no others', () => {
    expect(finds('SND-ALPHA', to(malaysia, { from: 'Acme' }))).not.toBe('nothing');
    expect(finds('SND-ALPHA', to(mexico, { from: 'Acme' }))).toBe('nothing');
    expect(finds('SND-ALPHA', to(mexico, { from: undefined }))).toBe('nothing');
  });
});

describe('SND-ALPHAREG', () => {
  it('concerns countries that register sender IDs, and no others', () => {
    expect(finds('SND-ALPHAREG', to('+971501234567', { from: 'Acme' }))).toBe('block');
    expect(finds('SND-ALPHAREG', to(malaysia, { from: 'Acme' }))).toBe('nothing');
    expect(finds('SND-ALPHAREG', to(france, { from: 'Acme' }))).toBe('nothing');
    expect(finds('SND-ALPHAREG', to(france, { from: 'Acme', registration: undefined }))).toBe(
      'nothing',
    );
  });

  it('speaks once of a country that says something of other senders, too', () =>
    expect(found('SND-ALPHAREG', to(mexico, { from: 'Acme' })).own).toHaveLength(1));
});

describe('SND-CLI', () => {
  it('asks for the caller ID', () =>
    expect(found('SND-CLI', to(usa, { from: undefined }, { channel: 'voice' })).lacking).toEqual([
      'sender.from',
    ]));

  it('says nothing against ranges that a country has not', () =>
    expect(
      finds('SND-CLI', to(france, { ...longCode, callerIdVerified: true }, { channel: 'voice' })),
    ).toBe('nothing'));
});

describe('SND-REGISTRATION', () => {
  it.each([
    ['the US', usa, 'block'],
    ['Canada', canada, 'block'],
    ['France', france, 'nothing'],
  ])('of a number, for %s: it %s', (_where, number, expected) =>
    expect(finds('SND-REGISTRATION', to(number, longCode))).toBe(expected),
  );

  it('leaves sender IDs to other rules', () =>
    expect(finds('SND-REGISTRATION', to(usa, { from: 'Acme' }))).toBe('nothing'));
});

describe('SND-ROUTE', () => {
  it('has nothing against calls from long numbers', () => {
    expect(finds('SND-ROUTE', to(france, longCode))).toBe('block');
    expect(finds('SND-ROUTE', to(france, longCode, { channel: 'voice' }))).toBe('nothing');
  });

  it('has nothing against sender IDs, or a messaging service, where long numbers are barred', () => {
    expect(finds('SND-ROUTE', to(mexico, { from: 'Acme' }))).toBe('nothing');
    expect(finds('SND-ROUTE', to(mexico, { from: undefined }))).toBe('nothing');
  });

  it('takes long numbers where a country says something of other senders only', () =>
    expect(finds('SND-ROUTE', to(malaysia, longCode))).toBe('nothing'));

  it('refuses promotion to Turkey from local companies, too', () =>
    expect(found('SND-ROUTE', to(turkey, { ...longCode, localEntity: true })).own).toMatchObject([
      { severity: 'block', concern: { reason: expect.stringMatching(/^Twilio delivers no /) } },
    ]));

  it('asks for the local company only where the answer may change something', () => {
    expect(finds('SND-ROUTE', to(turkey, longCode))).toBe('block');
    expect(found('SND-ROUTE', to('+919812345678', longCode)).lacking).toEqual([
      'sender.localEntity',
    ]);
  });
});

describe('SND-VALID', () => {
  const service = `MG${'0a'.repeat(16)}`;
  const sentBy = (messagingServiceSid: string) => to(usa, { from: undefined, messagingServiceSid });

  it('takes the SID of a messaging service without a sender, in either case', () => {
    expect(finds('SND-VALID', sentBy(service))).toBe('nothing');
    expect(finds('SND-VALID', sentBy(service.toUpperCase()))).toBe('nothing');
  });

  it.each([`AC${'0a'.repeat(16)}`, `x${service}`, `${service}0`, service.slice(0, -1), 'MGx'])(
    'does not take %s for one',
    (sid) =>
      expect(found('SND-VALID', sentBy(sid)).own).toMatchObject([
        {
          concern: {
            reason: 'The messaging service SID is not one.',
            evidence: ['sender.messagingServiceSid'],
          },
        },
      ]),
  );
});
