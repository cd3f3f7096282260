import { finds, found } from './found';

const text = (body: string | undefined, message: object = {}) => ({
  message: { body, ...message },
});
const singapore = { recipient: { number: '+6581234567' } };
const saudiArabia = { recipient: { number: '+966512345678' } };
const emirates = { recipient: { number: '+971501234567' } };
const germany = { recipient: { number: '+4915123456789' } };

describe('CNT-ADLABEL', () => {
  const sentAs = (from: string | undefined) =>
    found('CNT-ADLABEL', { ...saudiArabia, sender: { from } });

  it('asks for the end of a sender ID, and says so', () => {
    expect(sentAs('Acme').own).toMatchObject([
      {
        concern: {
          reason: expect.stringMatching(/ lacks its mark in the sender ID\.$/),
          remedy: 'Let the sender ID end with "-AD".',
          evidence: ['sender.from'],
        },
      },
    ]);
    expect(sentAs('Acme-AD ').finds).toBe('nothing');
  });

  it('asks for the sender where its mark stands there', () =>
    expect(sentAs(undefined).lacking).toEqual(['sender.from']));

  it('takes no notice of blanks before the mark', () =>
    expect(
      finds('CNT-ADLABEL', {
        ...text(' (광고) Acme: sale. Reply STOP'),
        recipient: { number: '+821012345678' },
      }),
    ).toBe('nothing'));
});

describe('CNT-IDENTITY', () => {
  const unnamed = text('Sale today. Reply STOP');

  it('takes a sender ID for the name', () => {
    expect(finds('CNT-IDENTITY', { ...unnamed, sender: { from: 'Acme' } })).toBe('nothing');
    expect(finds('CNT-IDENTITY', { ...unnamed, sender: { from: '+12065550100' } })).toBe('block');
  });

  it('asks for a text that is not known', () =>
    expect(found('CNT-IDENTITY', text(undefined)).lacking).toEqual(['message.body']));
});

describe('CNT-MIXED', () => {
  const doubtful = 'Acme: your order is ready. Enjoy the fresh air.';

  it('warns of a text that may advertise, unless it is declared as marketing', () => {
    const { own } = found('CNT-MIXED', text(doubtful, { category: 'transactional' }));
    expect(own).toMatchObject([
      {
        severity: 'warn',
        concern: {
          reason: expect.stringMatching(/^The text may advertise \(".+"\)\.$/),
          evidence: ['message.body', 'message.category'],
        },
      },
    ]);
    expect(finds('CNT-MIXED', text(doubtful))).toBe('nothing');
  });
});

describe('CNT-OPTOUTTEXT', () => {
  const remedyFor = (changes: object) =>
    found('CNT-OPTOUTTEXT', { ...text('Acme: sale.'), ...changes }).own[0]?.concern.remedy;

  it.each([
    ['the message', { ...germany, ...text('Acme: sale.', { language: 'fr' }) }, 'Répondez STOP'],
    ['the country', germany, 'Antworten Sie STOP'],
    ['English where nothing is known', { recipient: { number: '+80012345678' } }, 'Reply STOP'],
  ])('suggests a sentence in the language of %s', (_of, changes, sentence) =>
    expect(remedyFor(changes)).toContain(`End the text with "${sentence}`),
  );
});

describe('CNT-SEGMENTS', () => {
  it('says that the sign of the euro may not arrive in the United States', () => {
    const euro = text('Acme: 5 € off. Reply STOP to opt out.');
    expect(found('CNT-SEGMENTS', euro).own).toMatchObject([
      { concern: { reason: expect.stringMatching(/^The sign €/), evidence: ['message.body'] } },
    ]);
    expect(finds('CNT-SEGMENTS', { ...euro, ...germany })).toBe('nothing');
  });

  it('takes a text of just as many characters as Twilio does', () => {
    const reasonOf = (length: number) =>
      found('CNT-SEGMENTS', text('a'.repeat(length))).own[0]?.concern.reason;
    expect(reasonOf(1_600)).toBe('The text takes 11 segments.');
    expect(reasonOf(1_601)).toBe('The text has 1601 characters; Twilio takes at most 1600.');
  });

  it('does not blame typographic characters where others need the long form as well', () =>
    expect(finds('CNT-SEGMENTS', text('Acme: “winter” 🎿. Reply STOP'))).toBe('nothing'));
});

describe('CNT-SENSITIVE', () => {
  it('only warns of what looks like a social security number', () =>
    expect(found('CNT-SENSITIVE', text('Acme: your SSN 219-09-9999 is in.')).own).toMatchObject([
      {
        severity: 'warn',
        concern: { reason: expect.stringMatching(/social security/), evidence: ['message.body'] },
      },
    ]));
});

describe('CNT-SHORTENER', () => {
  it('knows a shortener by its www, too', () =>
    expect(finds('CNT-SHORTENER', text('Acme: see https://www.bit.ly/a1. STOP'))).toBe('block'));

  it('knows no shortener by a part of its name', () =>
    expect(finds('CNT-SHORTENER', text('Acme: see https://bit.www.ly/a1. STOP'))).toBe('nothing'));
});

describe('CNT-URLBAN', () => {
  it.each([
    ['wa.me/6581234567', 'block'],
    ['https://api.whatsapp.com/send', 'block'],
    ['https://notwhatsapp.com/send', 'nothing'],
    ['https://acme.com/a', 'nothing'],
  ])('Singapore and the link %s: %s', (link, expected) =>
    expect(finds('CNT-URLBAN', { ...singapore, ...text(`Acme: ${link}. STOP`) })).toBe(expected),
  );

  it('asks nothing about the sender where the answer changes nothing', () =>
    expect(finds('CNT-URLBAN', { ...emirates, ...text('Acme: https://acme.com. STOP') })).toBe(
      'block',
    ));
});

describe('VOX-ARTIFICIAL', () => {
  it('concerns calls to the United States', () =>
    expect(
      finds('VOX-ARTIFICIAL', {
        ...germany,
        message: { channel: 'voice', artificialVoice: true },
        consent: { events: [] },
      }),
    ).toBe('nothing'));

  it('asks for consent where nothing is known of it', () =>
    expect(
      found('VOX-ARTIFICIAL', {
        message: { channel: 'voice', artificialVoice: true },
        consent: { events: undefined },
      }).lacking,
    ).toEqual(['consent.item or consent.events (the ledger)']));
});

describe('WA-TEMPLATE', () => {
  const message = { channel: 'whatsapp', contentSid: 'HXffffffffffffffffffffffffffffffff' };
  const withTemplate = (category: string | undefined) => ({
    message: { ...message, template: { approval: 'approved', category } },
  });

  it.each([
    ['marketing', 'nothing'],
    ['utility', 'block'],
    [undefined, 'nothing'],
  ])('marketing by a template for %s: %s', (category, expected) =>
    expect(finds('WA-TEMPLATE', withTemplate(category))).toBe(expected),
  );

  it('says nothing of a message without a template', () =>
    expect(finds('WA-TEMPLATE', { message: { ...message, contentSid: undefined } })).toBe(
      'nothing',
    ));
});
