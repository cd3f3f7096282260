import { readAddress } from '../../../lib/phone/readAddress';
import { numberCases, wrongIn } from '../../support/numbers';

describe('the corpus of numbers', () => {
  it('is there', () => expect(numberCases.length).toBeGreaterThan(200));

  it.each(numberCases.map((one) => [one.id, JSON.stringify(one.input), one] as const))(
    '%s: %s',
    (_id, _text, one) => expect(wrongIn(one)).toEqual([]),
  );

  it('is nothing that throws, whatever comes', () => {
    const strange = [undefined, null, true, {}, [], () => 1, Symbol('x'), NaN, -1, 2 ** 60, 10n];
    for (const input of strange) expect(typeof readAddress(input).kind).toBe('string');
  });
});
