import type { Week } from '../../../lib/compliance/jurisdiction';
import { clock, instantOf, isoDay, localTime } from '../../../lib/compliance/time/localTime';
import {
  closingTime,
  commonOpening,
  openingTime,
  scheduleOf,
} from '../../../lib/compliance/time/schedule';

const daily: Week = {
  weekdays: ['08:00-21:00'],
  saturday: ['08:00-21:00'],
  sunday: ['08:00-21:00'],
};
const office: Week = { weekdays: ['10:00-13:00', '14:00-20:00'], saturday: [], sunday: [] };
const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());
const at = (text: string) => Date.parse(text);

describe('local time', () => {
  it.each([
    ['Asia/Kolkata', '2026-11-18T18:30:00Z', 0],
    ['Asia/Kathmandu', '2026-11-18T18:15:00Z', 0],
    ['America/St_Johns', '2026-07-15T02:30:00Z', 0],
    ['Australia/Lord_Howe', '2026-01-15T13:00:00Z', 0],
    ['Australia/Lord_Howe', '2026-07-15T13:30:00Z', 0],
    ['America/New_York', '2026-11-18T17:00:00Z', 12 * 60],
  ])('%s at %s is minute %d of the day', (zone, time, minute) => {
    expect(localTime(at(time), zone).minute).toBe(minute);
  });

  it('writes a day and a minute as people do', () => {
    expect(isoDay(20_775)).toBe('2026-11-18');
    expect([0, 545, 1439].map(clock)).toEqual(['00:00', '09:05', '23:59']);
  });

  it('knows the weekday', () => {
    expect(localTime(at('2026-11-22T12:00:00Z'), 'UTC').weekday).toBe(7);
    expect(localTime(at('1969-12-31T12:00:00Z'), 'UTC').weekday).toBe(3);
  });

  it.each([
    'Asia/Kathmandu',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Europe/Berlin',
    'America/New_York',
  ])('%s goes there and back', (zone) => {
    for (let day = 20_500; day < 20_900; day++) {
      for (const minute of [0, 8 * 60, 21 * 60])
        expect(localTime(instantOf(day, minute, zone), zone)).toMatchObject({ day, minute });
    }
  });
});

describe('a window', () => {
  it.each([
    ['before the clocks go forward', '2026-03-08T04:00:00Z', '2026-03-08T12:00:00.000Z'],
    ['after they went forward', '2026-03-09T04:00:00Z', '2026-03-09T12:00:00.000Z'],
    ['before they go back', '2026-10-31T04:00:00Z', '2026-10-31T12:00:00.000Z'],
    ['over the night they go back', '2026-11-01T04:00:00Z', '2026-11-01T13:00:00.000Z'],
  ])('opens at eight in New York %s', (_name, now, opens) => {
    expect(iso(openingTime(scheduleOf(daily), 'America/New_York', at(now)))).toBe(opens);
  });

  it.each([
    ['morning', '2026-11-18T10:30:00Z', '2026-11-18T12:00:00.000Z'],
    ['lunch', '2026-11-18T12:30:00Z', undefined],
    ['afternoon', '2026-11-18T13:00:00Z', '2026-11-18T19:00:00.000Z'],
    ['the last second', '2026-11-18T18:59:59Z', '2026-11-18T19:00:00.000Z'],
    ['after it', '2026-11-18T19:00:00Z', undefined],
  ])('with a break closes in Paris: %s', (_name, now, closes) => {
    expect(iso(closingTime(scheduleOf(office), 'Europe/Paris', at(now)))).toBe(closes);
  });

  it('opens on Monday after Friday evening', () => {
    expect(iso(openingTime(scheduleOf(office), 'Europe/Paris', at('2026-11-20T19:30:00Z')))).toBe(
      '2026-11-23T09:00:00.000Z',
    );
  });

  it('never opens when it has no hours', () => {
    expect(
      openingTime(scheduleOf({ weekdays: [], saturday: [], sunday: [] }), 'UTC', 0),
    ).toBeUndefined();
  });
});

describe('several windows', () => {
  it('open together when the last of them opens', () => {
    const all = ['America/New_York', 'America/Los_Angeles'].map((zone) => ({
      schedule: scheduleOf(daily),
      zone,
    }));
    expect(iso(commonOpening(all, at('2026-11-18T10:00:00Z')))).toBe('2026-11-18T16:00:00.000Z');
    expect(iso(commonOpening(all, at('2026-11-19T02:30:00Z')))).toBe('2026-11-19T16:00:00.000Z');
  });

  it('never do when they do not meet', () => {
    const all = ['Asia/Tokyo', 'America/New_York'].map((zone) => ({
      schedule: scheduleOf(office),
      zone,
    }));
    expect(commonOpening(all, at('2026-11-18T10:00:00Z'))).toBeUndefined();
  });
});
