/** Sums of money by ISO 4217 code. */
export type Money = Readonly<Record<string, number>>;

/** 12,345. */
export const amount = (value: number): string => value.toLocaleString('en-US');

/** A share of 1 as percent; a dash where there is none. */
export const percent = (share: number | null): string =>
  share === null ? '–' : `${(share * 100).toFixed(1)} %`;

/** `$12.34`, several currencies joined by a plus; a dash for none. */
export const money = (sums: Money): string => {
  const entries = Object.entries(sums);
  return entries.length === 0
    ? '–'
    : entries.map(([currency, sum]) => moneyOf(sum, currency)).join(' + ');
};

function moneyOf(sum: number, currency: string): string {
  const isCurrency = /^[A-Za-z]{3}$/.test(currency);
  if (!isCurrency) return `${sum.toFixed(2)} ${currency}`;
  return sum.toLocaleString('en-US', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: 2,
  });
}

/** 3,725 seconds as `1 h 2 min`, 75 as `1 min 15 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${amount(hours)} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

/** A moment with its zone: `26 Nov 2026, 08:15 (Europe/Berlin)`. */
export function moment(at: Date, timeZone: string): string {
  const { DateTime } = require('luxon') as typeof import('luxon');
  return `${DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en').toFormat('d LLL yyyy, HH:mm')} (${timeZone})`;
}

/** Days, both included, with the zone that they are counted in: `1 to 7 Nov 2026 (UTC)`. */
export function daysText(from: string, to: string, timeZone: string): string {
  const { DateTime } = require('luxon') as typeof import('luxon');
  const [first, last] = [from, to].map((day) =>
    DateTime.fromISO(day, { zone: 'utc' }).setLocale('en'),
  );
  if (from === to) return `${last!.toFormat('d LLL yyyy')} (${timeZone})`;
  const form =
    first!.year !== last!.year ? 'd LLL yyyy' : first!.month !== last!.month ? 'd LLL' : 'd';
  return `${first!.toFormat(form)} to ${last!.toFormat('d LLL yyyy')} (${timeZone})`;
}
