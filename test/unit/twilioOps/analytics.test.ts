import { countryName, countryOf } from '../../../nodes/TwilioOps/operations/analytics/countryOf';
import {
  messageFigures,
  messageMeasure,
  type CountedMessage,
} from '../../../nodes/TwilioOps/operations/analytics/messageFigures';
import { messagesOf } from '../../../nodes/TwilioOps/operations/analytics/messagesOf';
import { periodOf } from '../../../nodes/TwilioOps/operations/analytics/period';
import { tallyOf } from '../../../nodes/TwilioOps/operations/analytics/tally';

const now = new Date('2026-11-22T15:00:00Z');

describe('the period', () => {
  it('of the last days ends now, and begins at midnight of the zone', () => {
    const period = periodOf({ period: 'lastDays', days: 3, timeZone: 'America/New_York' }, now);
    expect(period).toMatchObject({
      from: new Date('2026-11-20T05:00:00Z'),
      to: now,
      days: ['2026-11-20', '2026-11-21', '2026-11-22'],
      isOver: false,
    });
    expect(period.dayOf(new Date('2026-11-21T04:59:59Z'))).toBe('2026-11-20');
    expect(period.dayOf(new Date('2026-11-21T05:00:00Z'))).toBe('2026-11-21');
    expect(period.dayOf(new Date('2026-11-20T04:59:59Z'))).toBeUndefined();
    expect(period.dayOf(new Date('2026-11-23T05:00:00Z'))).toBeUndefined();
  });

  it('takes a day of the calendar as it is written, and of a moment the day in the zone', () => {
    const dates = { period: 'dates' as const, timeZone: 'America/New_York', endDate: '2026-11-03' };
    expect(periodOf({ ...dates, startDate: '2026-11-01' }, now).from).toEqual(
      new Date('2026-11-01T04:00:00Z'),
    );
    expect(periodOf({ ...dates, startDate: new Date('2026-11-01T03:00:00Z') }, now).days[0]).toBe(
      '2026-10-31',
    );
  });

  it('knows that a day may have 25 hours', () => {
    const period = periodOf(
      {
        period: 'dates',
        startDate: '2026-11-01',
        endDate: '2026-11-01',
        timeZone: 'America/New_York',
      },
      now,
    );
    expect(period).toMatchObject({
      from: new Date('2026-11-01T04:00:00Z'),
      to: new Date('2026-11-02T05:00:00Z'),
      isOver: true,
    });
  });

  it('begins each day at its first moment, where the clocks go forward at midnight too', () => {
    const days = { period: 'dates' as const, startDate: '2026-03-08', endDate: '2026-03-09' };
    const { from, dayOf } = periodOf({ ...days, timeZone: 'America/Havana' }, now);
    expect(from).toEqual(new Date('2026-03-08T05:00:00Z'));
    expect(dayOf(new Date('2026-03-09T03:59:59Z'))).toBe('2026-03-08');
    expect(dayOf(new Date('2026-03-09T04:00:00Z'))).toBe('2026-03-09');
  });

  it('ends now where its last day is still to come', () => {
    expect(
      periodOf(
        { period: 'dates', startDate: '2026-11-21', endDate: '2027-01-01', timeZone: 'UTC' },
        now,
      ),
    ).toMatchObject({
      to: now,
      days: ['2026-11-21', '2026-11-22'],
    });
  });
});

describe('countries', () => {
  it.each([
    ['+12025550101', 'US'],
    ['+14165550101', 'CA'],
    ['+447911123456', 'GG'],
    ['+447400123456', 'GB'],
    ['+447624501234', 'IM'],
    ['+77011234567', 'KZ'],
    ['whatsapp:+4915112345678', 'DE'],
    ['12345', 'unknown'],
    ['Clinic', 'unknown'],
    [null, 'unknown'],
    ['+999123456789', 'unknown'],
  ])('of %s is %s, asked twice too', (address, country) => {
    expect([countryOf(address), countryOf(address)]).toEqual([country, country]);
  });

  it('have names', () =>
    expect([countryName('DE'), countryName('unknown')]).toEqual(['Germany', 'Unknown']));
});

describe('sums', () => {
  const message = (more: object) =>
    ({
      direction: 'outbound-api',
      status: 'delivered',
      numSegments: '1',
      price: null,
      ...more,
    }) as unknown as CountedMessage;

  it('of prices do not drift', () => {
    const tally = tallyOf(messageMeasure, {});
    for (let index = 0; index < 100_000; index++)
      tally.add(message({ price: '-0.00790', priceUnit: 'USD' }));
    expect(messageFigures(tally.all)).toMatchObject({
      total: 100_000,
      price: { USD: 790 },
      deliveryRate: 1,
    });
  });

  it('hold one entry per group, not per message', () => {
    const tally = tallyOf(messageMeasure, { status: ({ status }: CountedMessage) => status });
    for (let index = 0; index < 1000; index++)
      tally.add(message({ status: index % 2 ? 'delivered' : 'failed' }));
    expect([...tally.groups.get('status')!].map(([key, { total }]) => [key, total])).toEqual([
      ['failed', 500],
      ['delivered', 500],
    ]);
  });
});

describe('reading messages', () => {
  /** A list that makes its pages as they are asked for, each message a minute older. */
  function endless() {
    const pages = { asked: 0 };
    const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    const page = (first: number) => ({
      instances: Array.from({ length: 1000 }, (_none, index) => ({
        dateSent: index % 10 === 0 ? null : minutesAgo(first + index),
        dateCreated: minutesAgo(first + index),
      })),
      nextPage: async () => {
        pages.asked += 1;
        return page(first + 1000);
      },
    });
    return { pages, twilio: { messages: { page: async () => page(0) } } as never };
  }

  it('ends a page after the period, and counts by creation what was never sent', async () => {
    const { pages, twilio } = endless();
    const period = periodOf({ period: 'lastDays', days: 2, timeZone: 'UTC' }, now);
    let count = 0;
    for await (const { at } of messagesOf(twilio, {}, period)) {
      expect(at >= period.from).toBe(true);
      count += 1;
    }
    // Fifteen hours of today and the whole of yesterday; the one of this very moment is not over.
    expect(count).toBe(39 * 60);
    expect(pages.asked).toBe(3);
  });
});
