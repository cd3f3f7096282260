import { timeCases, wrongIn } from '../../support/times';

describe('the corpus of times', () => {
  it('is there', () => expect(timeCases.length).toBeGreaterThan(30));

  it.each(timeCases.map((one) => [one.id, one.where, one.input, one] as const))(
    '%s, %s: %s',
    (_id, _where, _input, one) => expect(wrongIn(one)).toBeUndefined(),
  );

  it('is told when something is read otherwise', () => {
    const [one] = timeCases;
    expect(wrongIn({ ...one!, expected: '2026-11-30T15:00:00.000Z' })).toBe(
      '2026-11-30T14:00:00.000Z instead of 2026-11-30T15:00:00.000Z',
    );
    expect(wrongIn({ ...one!, input: '2026-02-30' })).toMatch(/^refused/);
  });
});
