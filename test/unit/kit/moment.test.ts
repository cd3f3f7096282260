import { DateTime, Settings } from 'luxon';
import { readMoment, type Reading } from '../../../lib/kit/moment';

const read = (value: unknown, reading: Partial<Reading> = {}) =>
  readMoment(value, { timeZone: 'America/New_York', ...reading })?.toISOString();

const inZone = (timeZone: string, value: unknown, more: Partial<Reading> = {}) =>
  read(value, { timeZone, ...more });

describe('a text without a zone is read in the one given', () => {
  it.each([
    ['2026-11-30T09:00:00', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30T09:00:00.250', '2026-11-30T14:00:00.250Z'],
    ['2026-11-30T09:00', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30T09', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30 09:00', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30 9:00', '2026-11-30T14:00:00.000Z'],
    ['  2026-11-30 09:00:30 ', '2026-11-30T14:00:30.000Z'],
    ['20261130T090000', '2026-11-30T14:00:00.000Z'],
    ['2026-334T09:00', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30\u00a009:00', '2026-11-30T14:00:00.000Z'],
    ['\u200e2026-11-30 09:00', '2026-11-30T14:00:00.000Z'],
    ['２０２６-11-30 09:00', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30T24:00', '2026-12-01T05:00:00.000Z'],
    ['2026-11-30', '2026-11-30T05:00:00.000Z'],
    ['2026-07-01', '2026-07-01T04:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a zone in the text counts', () => {
  it.each([
    ['2026-11-30T09:00:00Z', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30t09:00:00z', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30T09:00:00-08:00', '2026-11-30T17:00:00.000Z'],
    ['2026-11-30T09:00:00+0530', '2026-11-30T03:30:00.000Z'],
    ['2026-11-30T09:00:00+01', '2026-11-30T08:00:00.000Z'],
    ['2026-11-30T09:00:00.000+09:00', '2026-11-30T00:00:00.000Z'],
    ['20261130T090000Z', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30T09:00:00-05:00[America/New_York]', '2026-11-30T14:00:00.000Z'],
    ['2026-11-30T09:00:00[Europe/Berlin]', '2026-11-30T08:00:00.000Z'],
    ['2026-11-30 09:00:00+00', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30 09:00:00.1234567 +01:00', '2026-11-30T08:00:00.123Z'],
    ['2026-11-30 09:00:00 UTC', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30 09:00 GMT', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30 09:00 GMT+2', '2026-11-30T07:00:00.000Z'],
    ['2026-07-01 09:00:00 Europe/Berlin', '2026-07-01T07:00:00.000Z'],
    ['2026-07-01 09:00:00 EDT', '2026-07-01T13:00:00.000Z'],
    ['Mon, 30 Nov 2026 14:00:00 +0000', '2026-11-30T14:00:00.000Z'],
    ['Mon, 30 Nov 2026 14:00:00 -0500 (EST)', '2026-11-30T19:00:00.000Z'],
    ['30 Nov 2026 14:00 EST', '2026-11-30T19:00:00.000Z'],
    ['Mon, 30 Nov 2026 14:00:00 GMT', '2026-11-30T14:00:00.000Z'],
    ['Monday, 30-Nov-26 14:00:00 GMT', '2026-11-30T14:00:00.000Z'],
    ['Mon Nov 30 14:00:00 2026', '2026-11-30T14:00:00.000Z'],
    ['Mon Nov 30 2026 09:00:00 GMT-0500 (Eastern Standard Time)', '2026-11-30T14:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(inZone('Asia/Kolkata', text)).toBe(expected);
  });
});

describe('an object that is a moment', () => {
  const at = '2026-11-30T00:00:00.000Z';

  it.each([
    ['a DateTime', DateTime.fromISO('2026-11-30T09:00', { zone: 'Asia/Tokyo' })],
    ['a Date', new Date(at)],
    ['one of another library', { valueOf: () => Date.parse(at) }],
    ['what JSON makes of a DateTime', DateTime.fromISO(at, { zone: 'Asia/Tokyo' }).toJSON()],
  ])('%s', (_name, value) => {
    expect(read(value)).toBe(at);
  });
});

describe('a time that the clocks show twice', () => {
  it.each([
    ['America/New_York', '2027-11-07T01:30:00', '2027-11-07T05:30', '2027-11-07T06:30'],
    ['Europe/Berlin', '2026-10-25 02:00', '2026-10-25T00:00', '2026-10-25T01:00'],
    ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45', '2027-04-03T15:15'],
    ['America/Havana', '2026-11-01 00:30', '2026-11-01T04:30', '2026-11-01T05:30'],
  ])('in %s, %s', (zone, text, first, second) => {
    expect(inZone(zone, text)).toBe(`${first}:00.000Z`);
    expect(inZone(zone, text, { twice: 'second' })).toBe(`${second}:00.000Z`);
    expect(read(`${text} ${zone}`)).toBe(`${first}:00.000Z`);
  });

  it.each(['2026-07-01T00:00:00Z', '2027-01-01T00:00:00Z'])('whatever the season: %s', (now) => {
    jest.useFakeTimers({ now: new Date(now) });
    try {
      expect(inZone('America/New_York', '2027-11-07T01:30:00')).toBe('2027-11-07T05:30:00.000Z');
    } finally {
      jest.useRealTimers();
    }
  });
});

it.each([
  ['America/New_York', '2027-03-14T02:30:00', '2027-03-14T07:30:00.000Z'],
  ['Australia/Lord_Howe', '2027-10-03T02:15:00', '2027-10-02T15:45:00.000Z'],
  ['Europe/Berlin', '2026-03-29 02:30:00', '2026-03-29T01:30:00.000Z'],
])('a time that the clocks leave out is read later: in %s, %s', (zone, text, expected) => {
  expect(inZone(zone, text)).toBe(expected);
  expect(inZone(zone, text, { twice: 'second' })).toBe(expected);
});

describe('a day alone', () => {
  it.each([
    ['America/New_York', '2026-03-05', '2026-03-05T05:00:00.000Z', '2026-03-06T04:59:59.999Z'],
    ['Australia/Sydney', '2026-10-04', '2026-10-03T14:00:00.000Z', '2026-10-04T12:59:59.999Z'],
    // Midnight comes twice, or not at all.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00.000Z', '2018-02-18T02:59:59.999Z'],
  ])('in %s, %s', (zone, day, start, end) => {
    expect(inZone(zone, day)).toBe(start);
    expect(inZone(zone, day, { dayAlone: 'end' })).toBe(end);
    expect(inZone(zone, day, { twice: 'second' })).toBe(start);
  });
});

it.each([
  '2026-02-30',
  '2026-02-29T10:00:00',
  '2026-13-01',
  '2026-11-30T25:00',
  '2026-11-30T09:60',
  '2026-11-30 900',
  '2026-11',
  '2026',
  '09:00',
  'T09:00',
  '03/04/2026',
  '30.11.2026',
  'tomorrow',
  '',
  '1796029200',
  '2026-11-30T09:00:00+25:00',
  '2026-11-30 09:00 IST',
  '2026-11-30 09:00 Mars/Olympus',
  '30 Feb 2026 14:00:00 +0000',
  'Tue, 30 Nov 2026 14:00:00 +0000',
  1_796_029_200,
  true,
  null,
  undefined,
  {},
  [],
  new Date(NaN),
  DateTime.invalid('no reason'),
])('%p is no moment', (value) => {
  expect(read(value)).toBeUndefined();
});

it("luxon's default zone has no say", () => {
  const before = Settings.defaultZone;
  try {
    Settings.defaultZone = 'Pacific/Auckland';
    expect(read('2026-11-30 09:00')).toBe('2026-11-30T14:00:00.000Z');
    expect(read('2026-11-30')).toBe('2026-11-30T05:00:00.000Z');
    expect(read('Mon Nov 30 14:00:00 2026')).toBe('2026-11-30T14:00:00.000Z');
  } finally {
    Settings.defaultZone = before;
  }
});
