import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon';
import { plainText } from '../phone/plainText';

/** A time as written in a text. */
export interface WrittenTime {
  /** Day and time of day, as milliseconds since 1970 of clocks in UTC that show them. */
  shown: number;
  /** The zone whose clocks show it; none if the text does not say. */
  zone: Zone | undefined;
  /** The text has no time of day; `shown` is then midnight. */
  isDayAlone: boolean;
}

/** ISO 8601 with calendar or ordinal dates, the forms of SQL, and a zone of any form after them. */
const isoOrSql =
  /^(?<day>\d{4}-\d\d-\d\d|\d{8}|\d{4}-\d{3})(?:(?:T| +)(?<time>(?:\d\d|\d(?=:))(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?) *(?<place>.*))?$/i;

/** As JavaScript writes a `Date` as text, with the zone's name in brackets removed. */
const javaScriptForm = "ccc LLL dd yyyy HH:mm:ss 'GMT'ZZZ";

/**
 * Reads the forms in which programs write a time: ISO 8601, SQL, RFC 2822, HTTP (all three forms of
 * RFC 9110) and JavaScript's own. A form that depends on local custom, such as 03/04/2026, is not
 * read, nor is a day that does not exist.
 * What cannot be seen, such as the marks and spaces of a web page, does not matter.
 */
export function readWritten(given: string): WrittenTime | undefined {
  const text = plainText(given);
  const { day, time, place = '' } = isoOrSql.exec(text)?.groups ?? {};
  if (!day) return readHeader(text);
  const zone = zoneOf(place);
  const shown = DateTime.fromISO(time ? `${day}T${withTwoDigits(time)}` : day, { zone: 'utc' });
  if (zone === null || !shown.isValid) return undefined;
  return { shown: shown.toMillis(), zone, isDayAlone: !time };
}

const withTwoDigits = (time: string) => (/^\d:/.test(time) ? `0${time}` : time);

/** The forms of mail and HTTP headers: they name day and month in English, and always a zone. */
function readHeader(text: string): WrittenTime | undefined {
  const inOwnZone = { setZone: true, zone: 'utc' };
  const read =
    valid(DateTime.fromRFC2822(text, inOwnZone)) ??
    valid(DateTime.fromHTTP(text, inOwnZone)) ??
    valid(
      DateTime.fromFormat(text.replace(/ \(.*\)$/, ''), javaScriptForm, {
        ...inOwnZone,
        locale: 'en-US',
      }),
    );
  return (
    read && { shown: read.toMillis() + read.offset * 60_000, zone: read.zone, isDayAlone: false }
  );
}

const valid = (time: DateTime): DateTime | undefined => (time.isValid ? time : undefined);

/** RFC 5322, 4.3; all other abbreviations have several meanings or none. */
const namedOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};

const offset = /^(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d\d?)(?::?(?<minutes>[0-5]\d))?$/i;

/**
 * The zone that follows a time: an offset, an IANA name, both (the offset counts), or one of the
 * abbreviations above; `undefined` for nothing, `null` for anything else.
 */
function zoneOf(place: string): Zone | undefined | null {
  if (place === '') return undefined;
  const { own, name } = /^(?<own>.*?) *[[(](?<name>[^\])]+)[\])]$/.exec(place)?.groups ?? {};
  if (name) return zoneOf(own || name);
  const hours = namedOffsets[place.toUpperCase()];
  if (hours !== undefined) return FixedOffsetZone.instance(hours * 60);
  const written = offset.exec(place)?.groups;
  if (written) {
    const minutes = Number(written.hours) * 60 + Number(written.minutes ?? 0);
    // Java's limit; what is in use ends at 14 hours.
    if (minutes > 18 * 60) return null;
    return FixedOffsetZone.instance(written.sign === '-' ? -minutes : minutes);
  }
  // The host also accepts other three-letter abbreviations, such as IST for India's time.
  return place.length > 3 && IANAZone.isValidZone(place) ? IANAZone.create(place) : null;
}
