import { signPass, verifyPass, type PassSubject } from '../../../lib/compliance/pass';

const key = Buffer.alloc(32, 7);
const now = new Date('2026-11-18T17:00:00Z');
const expiresAt = new Date('2026-11-18T17:10:00Z');
const topic = 'abcdefghijklmnop';

const bare: PassSubject = {
  ...{ account: 'AC1', recipient: '+12125550123', channel: 'sms', category: 'marketing' },
};
const full: PassSubject = {
  ...bare,
  ...{ from: '+12065550100', messagingServiceSid: 'MG1', text: 'Hello' },
  mediaUrls: ['https://acme.com/a.png'],
  contentSid: 'HX1',
  contentVariables: { 1: 'Ada', 2: '9:00' },
  sendAt: new Date('2026-11-18T18:00:00Z'),
};
const sign = (subject: PassSubject, ofTopic?: string) =>
  signPass(subject, expiresAt, 'decision-1', key, ofTopic);
const verify = (pass: string, subject: PassSubject) => verifyPass(pass, subject, key, now);
const valid = { ok: true, id: 'decision-1', expiresAt };
const changed = { ok: false, reason: 'changed' };
const malformed = { ok: false, reason: 'malformed' };

it('a pass stays what it is from version to version, so that an update refuses none', () => {
  expect(sign(full, topic)).toBe(
    'v1.mwmdmt6o.decision-1.abcdefghijklmnop.2a1oOs2-ATCVt9WwdZuQ8uQa7kCjSRYWfj4zP6fjEVY',
  );
  expect(sign(bare)).toBe('v1.mwmdmt6o.decision-1.zw46C4-97cjZi-1c9DoujAmnh0g3QOaB6WEWNBKVSrQ');
});

describe('a pass', () => {
  it('vouches for its message and names its topic', () => {
    expect(verify(sign(full, topic), full)).toEqual({ ...valid, topic });
    expect(verify(sign(bare), bare)).toEqual({ ...valid, topic: undefined });
  });

  it.each<[string, Partial<PassSubject>]>([
    ['account', { account: 'AC2' }],
    ['recipient', { recipient: '+12125550124' }],
    ['sender', { from: '+12065550199' }],
    ['messaging service', { messagingServiceSid: 'MG2' }],
    ['channel', { channel: 'mms' }],
    ['text', { text: 'Hallo' }],
    ['pictures', { mediaUrls: ['https://acme.com/b.png'] }],
    ['template', { contentSid: 'HX2' }],
    ['variables', { contentVariables: { 1: 'Ada', 2: '9:30' } }],
    ['variables, as text', { contentVariables: '{"1":"Bob","2":"9:00"}' }],
    ['category', { category: 'transactional' }],
    ['time', { sendAt: new Date('2026-11-18T18:00:01Z') }],
  ])('vouches for no other %s', (_what, changes) => {
    expect(verify(sign(full), { ...full, ...changes })).toEqual(changed);
    expect(verify(sign({ ...full, ...changes }), full)).toEqual(changed);
  });

  it.each<[string, Partial<PassSubject>]>([
    ['sender', { from: '' }],
    ['messaging service', { messagingServiceSid: '' }],
    ['text', { text: '' }],
    ['picture', { mediaUrls: [] }],
    ['template', { contentSid: '' }],
    ['variable', { contentVariables: '' }],
  ])('takes an empty value for none: %s', (_what, empty) => {
    expect(verify(sign(bare), { ...bare, ...empty })).toMatchObject(valid);
    expect(verify(sign({ ...bare, ...empty }), bare)).toMatchObject(valid);
  });

  it('takes variables as an object and as JSON, in any order, for the same', () => {
    const text = { ...full, contentVariables: '{"2": "9:00", "1": "Ada"}' };
    expect(verify(sign(full), text)).toMatchObject(valid);
  });

  it('vouches for variables that are no JSON, too', () => {
    const [one, other] = ['Ada', 'Bob'].map((contentVariables) => ({ ...full, contentVariables }));
    expect(verify(sign(one!), one!)).toMatchObject(valid);
    expect(verify(sign(one!), other!)).toEqual(changed);
  });

  it.each([
    ['something before it', (pass: string) => `v1.${pass}`],
    ['something behind it', (pass: string) => `${pass}A`],
    ['a line behind it', (pass: string) => `${pass}\n`],
    ['another version', (pass: string) => pass.replace('v1', 'v2')],
  ])('is none with %s', (_what, spoil) => {
    expect(verify(spoil(sign(bare)), bare)).toEqual(malformed);
  });

  it('loses its word with another expiry, id or topic', () => {
    const pass = sign(full, topic).split('.');
    for (const part of [1, 2, 3]) {
      const forged = pass.with(part, pass[part]!.replace(/.$/, 'z')).join('.');
      expect(verify(forged, full)).toEqual(changed);
    }
  });
});
