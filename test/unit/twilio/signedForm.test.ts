import { readForm } from '../../../lib/twilio/signedForm';

const read = (text: string) => readForm(Buffer.from(text));
const isRead = (text: string) => read(text) !== undefined;

describe('a form', () => {
  it('may hold what is not ASCII as it is, unless it is large', () => {
    expect(read('A=München')!.valuesOf('A')).toEqual(['München']);
    const letters = 'x'.repeat(256 * 1_024 - Buffer.byteLength('A=ü'));
    expect(isRead(`A=ü${letters}`)).toBe(true);
    expect(isRead(`A=ü${letters}x`)).toBe(false);
    expect(isRead(`A=u${letters}xx`)).toBe(true);
  });

  it('may hold a percent sign that begins no escape, unless it is large', () => {
    const letters = 'x'.repeat(16 * 1_024 - 'A=5%&B='.length);
    const form = `A=5%&B=${letters}`;
    expect(read(form)!.valuesOf('A')).toEqual(['5%']);
    expect(isRead(`${form}x`)).toBe(false);
    expect(isRead(`${form}x`.replace('%', '%25'))).toBe(true);
  });

  it.each(['A=%FF', '%FF=a', 'A=1&%C3=2'])('is refused where escapes are no UTF-8: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a form is read up to', () => {
  it('20,000 blanks, counted over all values', () => {
    const half = '+'.repeat(10_000);
    expect(read(`A=a${half}&B=b${half}`)!.valuesOf('B')).toEqual([`b${' '.repeat(10_000)}`]);
    expect(isRead(`A=a${half}&B=b${half}&C=+`)).toBe(false);
    expect(isRead(`A=a${half}&B=b${half}+`)).toBe(false);
  });

  it('262,144 letters of parameters with escapes', () => {
    const letters = 'x'.repeat(128 * 1_024 - 'A=%20'.length);
    const form = `A=%20${letters}&B=%20${letters}`;
    expect(isRead(form)).toBe(true);
    expect(isRead(`${form}&C=x`)).toBe(true);
    expect(isRead(`${form}x`)).toBe(false);
  });

  it('256 letters of a name, and 65,536 of all names', () => {
    const name = (index: number) => String(index).padStart(256, 'n');
    const names = Array.from({ length: 256 }, (_, index) => `${name(index)}=1`);
    expect(isRead(`n${name(0)}=1`)).toBe(false);
    expect(isRead(names.join('&'))).toBe(true);
    expect(isRead([...names, 'n=1'].join('&'))).toBe(false);
    expect(isRead([...names, '=1'].join('&'))).toBe(true);
  });
});
