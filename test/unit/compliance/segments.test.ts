import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { segmentsOf } from '../../../lib/compliance/content/segments';

const gsm = fc.constantFrom(
  ...'@£$¥èéùìòÇØøÅåΔ_ΦΓ abcXYZ019!"#%&()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}\\[~]|€'.split(''),
);
const any = fc.constantFrom(...'aZ 9’“ñçáíóú漢字あ한글яб€['.split(''), '😀', '🇩🇪');

const theirs = (text: string) => {
  const message = new SegmentedMessage(text);
  return {
    encoding: message.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
    segments: message.segmentsCount,
  };
};
const ours = (text: string) => {
  const { encoding, segments } = segmentsOf(text);
  return { encoding, segments };
};

describe("segments agree with Twilio's calculator", () => {
  it.each([1, 159, 160, 161, 306, 307, 459, 460])('%d letters', (length) => {
    expect(ours('a'.repeat(length))).toEqual(theirs('a'.repeat(length)));
  });

  it('for texts of GSM characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: gsm, minLength: 1, maxLength: 500 }), (text) =>
        expect(ours(text)).toEqual(theirs(text)),
      ),
    );
  });

  it('for texts of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: any, minLength: 1, maxLength: 250 }), (text) =>
        expect(ours(text)).toEqual(theirs(text)),
      ),
    );
  });
});

it('names what forces the costly encoding', () => {
  expect(segmentsOf('It’s “free” é').forcing).toEqual(['’', '“', '”']);
});
