import { cutBeginningsOf, withoutCutEnds } from '../../../lib/twilio/cutSecrets';
import { hidden } from '../../../lib/twilio/texts';

const secret = 'Kq7-token-8f2c91d05b';

describe('the end of a secret', () => {
  it.each([
    ['begins a text', '8f2c91d05b was refused', `${hidden} was refused`],
    ['begins a quotation', 'said "en-8f2c91d05b" was refused', `said "${hidden}" was refused`],
    ['is written in capitals', '8F2C91D05B', hidden],
    ['is the whole but for its beginning', 'q7-token-8f2c91d05b', hidden],
    ['stands twice', '8f2c91d05b, "2c91d05b"', `${hidden}, "${hidden}"`],
  ])('is hidden where it %s', (_what, text, expected) =>
    expect(withoutCutEnds([secret])(text)).toBe(expected),
  );

  it.each([
    ['follows other letters', 'order8f2c91d05b'],
    ['is too short to tell', '91d05b was refused'],
  ])('is left where it %s', (_what, text) => expect(withoutCutEnds([secret])(text)).toBe(text));

  it('is hidden of each of several', () => {
    const mask = withoutCutEnds([secret, 'zzz-9911aa22bb33']);
    expect(mask('11aa22bb33, "2c91d05b", <9911aa22bb33>')).toBe(
      `${hidden}, "${hidden}", <${hidden}>`,
    );
  });

  it('tells from eight characters on, or from sixteen where they may be words', () => {
    expect(withoutCutEnds(['0000000abc12345'])('abc12345')).toBe(hidden);
    const words = withoutCutEnds(['0-correct-horse-battery']);
    expect(words('horse-battery')).toBe('horse-battery');
    expect(words('rect-horse-battery')).toBe(hidden);
  });

  it.each(['a1b2c3d4', 'short', ''])('is nothing of what is too short to be cut: %s', (short) => {
    const text = `${short} stands here`;
    expect(withoutCutEnds([short])(text)).toBe(text);
    expect(cutBeginningsOf(short)).toEqual([]);
  });
});

describe('the beginning of a secret', () => {
  const found = (text: string) =>
    new RegExp(cutBeginningsOf(secret)[0]!, 'i').exec(text)?.[0] ?? null;

  it.each([
    ['ends a text', 'refused Kq7-token-8f', 'Kq7-token-8f'],
    ['ends a quotation', '"Kq7-toke" was refused', 'Kq7-toke'],
    ['is cut by dots', 'Kq7-token-8f2c…', 'Kq7-token-8f2c'],
    ['goes on with something else', 'Kq7-token-other', null],
    ['is too short to tell', 'Kq7-tok', null],
  ])('is found where it %s', (_what, text, expected) => expect(found(text)).toBe(expected));
});
