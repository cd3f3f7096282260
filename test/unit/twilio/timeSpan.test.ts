import {
  aSecondWider,
  both,
  isWithin,
  newestFirstWithin,
  wholeDays,
  within,
} from '../../../lib/twilio/timeSpan';

const at = (text: string) => new Date(`2026-11-22T${text}Z`);
const [noon, one, two] = [at('12:00:00'), at('13:00:00'), at('14:00:00')];
const itself = (row: Date) => row;

describe('spans that follow each other', () => {
  const rows = ['11:59:59', '12:00:00', '12:59:59', '13:00:00', '13:59:59', '14:00:00'].map(at);
  const rowsOf = (from: Date, to: Date) => rows.filter((row) => isWithin([from, to], row));

  it('hold each row once', () => {
    expect(rowsOf(noon, one)).toEqual(rows.slice(1, 3));
    expect(rowsOf(one, two)).toEqual(rows.slice(3, 5));
  });

  it('also where they begin within a second: what Twilio dates has whole ones', () => {
    expect(rowsOf(at('12:00:00.700'), at('13:00:00.700'))).toEqual(rows.slice(1, 3));
    expect(rowsOf(at('13:00:00.700'), at('14:00:00.700'))).toEqual(rows.slice(3, 5));
  });
});

it('what has no time lies in no span but the one without ends', () => {
  expect(isWithin([noon, undefined], null)).toBe(false);
  expect(isWithin([undefined, noon], undefined)).toBe(false);
  expect(isWithin([undefined, undefined], null)).toBe(true);
});

it('Twilio is asked for whole days in GMT, up to the midnight after the last', () => {
  const midnights = [new Date('2026-11-22T00:00:00Z'), new Date('2026-11-23T00:00:00Z')];
  expect(wholeDays([noon, one])).toEqual(midnights);
  expect(wholeDays([midnights[0], midnights[1]])).toEqual(midnights);
  expect(wholeDays([undefined, undefined])).toEqual([undefined, undefined]);
});

it('or for a second more at both ends', () => {
  expect(aSecondWider([noon, one])).toEqual([at('11:59:59'), at('13:00:01')]);
  expect(aSecondWider([undefined, one])).toEqual([undefined, at('13:00:01')]);
});

describe('the choice of rows', () => {
  it('is none without a span, so that a page need not be larger than the limit', () => {
    expect(within([undefined, undefined], itself)).toEqual({});
    expect(newestFirstWithin([undefined, undefined], itself)).toEqual({});
    expect(both({}, {})).toEqual({});
  });

  it('ends after the beginning of the span, and not at rows without a time', () => {
    const { isPast } = newestFirstWithin([noon, one], (row: Date | null) => row);
    expect([two, noon, at('11:59:59'), null].map((row) => isPast!(row))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(newestFirstWithin([undefined, one], itself).isPast).toBeUndefined();
  });

  it('of two kinds is what they have in common', () => {
    const choice = both(
      newestFirstWithin([noon, undefined], itself),
      within([undefined, two], itself),
    );
    expect([at('11:00:00'), noon, one, two].map((row) => choice.isWanted!(row))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(choice.isPast!(at('11:00:00'))).toBe(true);
  });
});
