import { DateForms } from '../../../../lib/gate/import/dates/dateForms';
import { readDate, type DateForm } from '../../../../lib/gate/import/dates/readDate';

const now = new Date('2026-11-28T12:00:00Z');
const read = (text: string, form?: DateForm, more: object = {}) => {
  const date = readDate(text, { timeZone: 'America/New_York', form, now, ...more });
  return date instanceof Date ? date.toISOString() : date;
};

describe('dates that can be read in one way', () => {
  it.each`
    text                             | moment
    ${'2024-03-05'}                  | ${'2024-03-05T05:00:00.000Z'}
    ${'2024-03-05 14:22:10 UTC'}     | ${'2024-03-05T14:22:10.000Z'}
    ${'2024-03-05 2:22 PM'}          | ${'2024-03-05T19:22:00.000Z'}
    ${'2024/03/05 14:22'}            | ${'2024-03-05T19:22:00.000Z'}
    ${'Mar 5, 2024'}                 | ${'2024-03-05T05:00:00.000Z'}
    ${'March 5th, 2024 at 12:05 AM'} | ${'2024-03-05T05:05:00.000Z'}
    ${'5. März 2024'}                | ${'2024-03-05T05:00:00.000Z'}
    ${'5 de marzo de 2024'}          | ${'2024-03-05T05:00:00.000Z'}
    ${'05-Mar-24'}                   | ${'2024-03-05T05:00:00.000Z'}
    ${'25/03/2024'}                  | ${'2024-03-25T04:00:00.000Z'}
    ${'3/25/2024, 2:22:10 PM EST'}   | ${'2024-03-25T19:22:10.000Z'}
    ${'31/12/99'}                    | ${'1999-12-31T05:00:00.000Z'}
    ${'5 марта 2024 г.'}             | ${'2024-03-05T05:00:00.000Z'}
    ${'5 března 2024'}               | ${'2024-03-05T05:00:00.000Z'}
    ${'2024. március 5.'}            | ${'2024-03-05T05:00:00.000Z'}
    ${'5 Μαρτίου 2024'}              | ${'2024-03-05T05:00:00.000Z'}
    ${'2024年3月5日'}                | ${'2024-03-05T05:00:00.000Z'}
    ${'2024年3月5日 14:22'}          | ${'2024-03-05T19:22:00.000Z'}
    ${'2024년 3월 5일'}              | ${'2024-03-05T05:00:00.000Z'}
    ${'25/03/2024 14h22'}            | ${'2024-03-25T18:22:00.000Z'}
    ${'25.3.2024 klo 14.22'}         | ${'2024-03-25T18:22:00.000Z'}
    ${'5 Mar 2024 - 14:22'}          | ${'2024-03-05T19:22:00.000Z'}
    ${'25/03/2024 02:22 p. m.'}      | ${'2024-03-25T18:22:00.000Z'}
  `('$text', ({ text, moment }) => {
    expect(read(text as string)).toBe(moment);
  });
});

it.each(['03/05/2024', '5.3.2024', '03-05-2024 14:22', '25/03/24', '45356', '1709648530'])(
  '%s can be read in several',
  (text) => {
    expect(read(text)).toBe('ambiguous');
  },
);

it.each([
  ...['soon', '30.02.2024', '2024-02-30', '13:45', '7', 'Mar 2024', '+12125550123'],
  // What programs write for none, and the calendar of Iran.
  ...['0001-01-01T00:00:00', '1900-01-01', '1970-01-01', '1403/09/07'],
])('%s is no date', (text) => {
  expect(read(text)).toBeUndefined();
});

it.each`
  form              | text               | moment
  ${'dayMonthYear'} | ${'03/05/2024'}    | ${'2024-05-03T04:00:00.000Z'}
  ${'dayMonthYear'} | ${'5.3.24'}        | ${'2024-03-05T05:00:00.000Z'}
  ${'monthDayYear'} | ${'03/05/2024'}    | ${'2024-03-05T05:00:00.000Z'}
  ${'monthDayYear'} | ${'25/03/2024'}    | ${undefined}
  ${'excel'}        | ${'45356'}         | ${'2024-03-05T05:00:00.000Z'}
  ${'excel'}        | ${'45356.5'}       | ${'2024-03-05T17:00:00.000Z'}
  ${'epoch'}        | ${'1709648530'}    | ${'2024-03-05T14:22:10.000Z'}
  ${'epoch'}        | ${'1709648530123'} | ${'2024-03-05T14:22:10.123Z'}
  ${'iso'}          | ${'25/03/2024'}    | ${undefined}
`('$text is $moment in the form $form', ({ form, text, moment }) => {
  expect(read(text as string, form as DateForm)).toBe(moment);
});

it('reads the day of an opt-out to its end, and an hour that comes twice as the second', () => {
  const late = { twice: 'second', dayAlone: 'end' };
  expect(read('3/25/2024', undefined, late)).toBe('2024-03-26T03:59:59.999Z');
  expect(read('Nov 1, 2026 1:30 AM', undefined, late)).toBe('2026-11-01T06:30:00.000Z');
  expect(read('Nov 1, 2026 1:30 AM')).toBe('2026-11-01T05:30:00.000Z');
});

describe('the form of a column', () => {
  const formOf = (columns: Record<string, string[]>) => {
    const forms = new DateForms();
    for (const [heading, cells] of Object.entries(columns)) {
      for (const cell of cells) forms.add(heading, cell);
    }
    return Object.keys(columns).map((heading) => forms.formOf(heading));
  };

  it('is shown by one day of 13 or more, for other columns too', () => {
    expect(formOf({ a: ['03/05/2024', '25/05/2024'], b: ['01/02/2024'] })).toEqual([
      'dayMonthYear',
      'dayMonthYear',
    ]);
    expect(formOf({ a: ['3/5/24', '3/25/24'] })).toEqual(['monthDayYear']);
  });

  it('is not certain where cells contradict one another, or show nothing', () => {
    expect(formOf({ a: ['25/05/2024', '05/25/2024'] })).toEqual([undefined]);
    expect(formOf({ a: ['03/05/2024', '5.3.2024'] })).toEqual([undefined]);
    expect(formOf({ a: ['25/05/2024'], b: ['05/25/2024'], c: ['01/02/2024'] })).toEqual([
      'dayMonthYear',
      'monthDayYear',
      undefined,
    ]);
  });

  it("is Excel's or an epoch's where each cell is such a number", () => {
    expect(formOf({ a: ['45356', '45400.5'], b: ['1709648530'] })).toEqual(['excel', 'epoch']);
    expect(formOf({ a: ['45356', '03/05/2024'] })).toEqual([undefined]);
  });
});
