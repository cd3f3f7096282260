import { DateTime } from 'luxon';
import type { FieldError } from '../../../lib/kit/fieldError';
import {
  address,
  calendarDay,
  choice,
  collection,
  dateTime,
  dayAsWritten,
  flag,
  integer,
  jsonObject,
  locator,
  mapper,
  multiChoice,
  numberField,
  numbersCountry,
  optional,
  options,
  phone,
  shownFor,
  sid,
  text,
  timeZone,
  url,
  urls,
} from '../../../lib/kit/fields';
import type { Fields } from '../../../lib/kit/field';
import { readInput } from '../../../lib/kit/input';

const locale = { timeZone: 'America/New_York' };

const read = <F extends Fields>(fields: F, values: Record<string, unknown>) =>
  readInput(fields, (name) => values[name] ?? null, locale);

function faultOf(fields: Fields, values: Record<string, unknown>): FieldError {
  try {
    read(fields, values);
  } catch (thrown) {
    return thrown as FieldError;
  }
  throw new Error('the input was taken');
}

const sidOf = (prefix: string) => prefix + '0123456789abcdef'.repeat(2);

describe('values that are taken', () => {
  it.each([
    ['a text', text({ label: 'A' }), ' hi ', ' hi '],
    ['a number given as text', text({ label: 'A' }), 42, '42'],
    [
      'a number with spaces and brackets',
      phone({ label: 'A' }),
      '+1 (500) 555-0006',
      '+15005550006',
    ],
    ['a number alone in a list', phone({ label: 'A' }), ['+15005550006'], '+15005550006'],
    [
      'a mail address as a link',
      address({ label: 'A', of: 'verification' }),
      'mailto:Ann@example.com?subject=Hi',
      'Ann@example.com',
    ],
    ['a SIP address to call', address({ label: 'A', of: 'callee' }), 'SIP:a@b.com', 'sip:a@b.com'],
    ['a client to call', address({ label: 'A', of: 'callee' }), ' client:ann ', 'client:ann'],
    [
      'a SIP address in a filter',
      address({ label: 'A', of: 'call' }),
      'sip:a@b.com',
      'sip:a@b.com',
    ],
    ['a short code in a filter', address({ label: 'A', of: 'call' }), '72975', '72975'],
    ['a sender in a filter', address({ label: 'A', of: 'message' }), 'Acme', 'Acme'],
    ['a SID', sid(['SM', 'MM'], { label: 'A' }), ` ${sidOf('MM')} `, sidOf('MM')],
    ['a choice', choice({ label: 'A' }, { one: 'One', two: 'Two' }), 'two', 'two'],
    [
      'several choices as text',
      multiChoice({ label: 'A' }, { one: 'One', two: 'Two' }),
      'one, two',
      ['one', 'two'],
    ],
    ['no choice of several', multiChoice({ label: 'A' }, { one: 'One' }), null, []],
    ['a flag as text', flag({ label: 'A' }), 'false', false],
    ['a whole number as text', integer({ label: 'A', min: 1, max: 9, default: 1 }), '9', 9],
    ['a number', numberField({ label: 'A', min: 0, default: 0 }), '1.5', 1.5],
    [
      'a date with a zone',
      dateTime({ label: 'A' }),
      '2026-11-22T09:00:00-05:00',
      new Date('2026-11-22T14:00:00Z'),
    ],
    [
      "a date without a zone, in the workflow's",
      dateTime({ label: 'A' }),
      '2026-11-22 09:00:00',
      new Date('2026-11-22T14:00:00Z'),
    ],
    [
      'a time that comes twice, as the field says',
      dateTime({ label: 'A', twice: 'second' }),
      '2026-11-01 01:30',
      new Date('2026-11-01T06:30:00Z'),
    ],
    [
      'a day alone, as the field says',
      dateTime({ label: 'A', dayAlone: 'end' }),
      '2026-11-22',
      new Date('2026-11-23T04:59:59.999Z'),
    ],
    ['a day, whatever its hour', calendarDay({ label: 'A' }), '2026-11-22T23:00', '2026-11-22'],
    [
      'a moment, whose day depends on the zone',
      calendarDay({ label: 'A' }),
      '2026-11-22T23:00-05:00',
      new Date('2026-11-23T04:00:00Z'),
    ],
    [
      'a day as it is written',
      dayAsWritten({ label: 'A' }),
      '2026-11-22T00:00:00+09:00',
      '2026-11-22',
    ],
    [
      "a day in a DateTime's own zone",
      dayAsWritten({ label: 'A' }),
      DateTime.fromISO('2026-11-22', { zone: 'Asia/Tokyo' }),
      '2026-11-22',
    ],
    ['a day of a Date', dayAsWritten({ label: 'A' }), new Date('2026-11-22T23:59Z'), '2026-11-22'],
    ['no time zone', timeZone({ label: 'A' }), '', 'America/New_York'],
    ['a time zone', timeZone({ label: 'A' }), ' Asia/Tokyo ', 'Asia/Tokyo'],
    ['a URL', url({ label: 'A' }), 'https://example.com/x', 'https://example.com/x'],
    [
      'URLs as rows',
      urls({ label: 'A', max: 2 }),
      ['https://a.example', ''],
      ['https://a.example'],
    ],
    [
      'URLs with commas as rows',
      urls({ label: 'A', max: 2 }),
      ['https://a.example/w_400,h_400/a.jpg'],
      ['https://a.example/w_400,h_400/a.jpg'],
    ],
    [
      'URLs with commas as text',
      urls({ label: 'A', max: 2 }),
      'https://a.example/w_400,h_400/a.jpg,https://b.example/b.jpg,',
      ['https://a.example/w_400,h_400/a.jpg', 'https://b.example/b.jpg'],
    ],
    [
      'URLs as text',
      urls({ label: 'A', max: 2 }),
      'https://a.example, https://b.example',
      ['https://a.example', 'https://b.example'],
    ],
    ['a JSON object as text', jsonObject({ label: 'A' }), '{"a":1}', { a: 1 }],
    ['no JSON', jsonObject({ label: 'A' }), '', {}],
    [
      'a located thing',
      locator({ label: 'A', modes: [{ name: 'sid', label: 'By SID', placeholder: '' }] }),
      { __rl: true, mode: 'sid', value: ' x ' },
      { mode: 'sid', value: 'x' },
    ],
    [
      'a located thing as text',
      locator({ label: 'A', modes: [{ name: 'sid', label: 'By SID', placeholder: '' }] }),
      'x',
      { mode: '', value: 'x' },
    ],
    [
      'nothing located',
      locator({ label: 'A', modes: [{ name: 'sid', label: 'By SID', placeholder: '' }] }),
      { __rl: true, mode: 'sid', value: '' },
      undefined,
    ],
    [
      'mapped values',
      mapper({ label: 'A', method: 'm', dependsOn: [], words: { singular: 'v', plural: 'vs' } }),
      { mappingMode: 'defineBelow', value: { 1: 'Ann', 2: 3, 4: null } },
      { 1: 'Ann', 2: '3' },
    ],
    [
      'mapped values as JSON',
      mapper({ label: 'A', method: 'm', dependsOn: [], words: { singular: 'v', plural: 'vs' } }),
      '{"1":"Ann"}',
      { 1: 'Ann' },
    ],
    ['an optional value that is empty', optional(text({ label: 'A' })), '', undefined],
    [
      'a collection with what was added',
      collection({ label: 'A' }, { b: flag({ label: 'B' }) }),
      { b: true },
      { b: true },
    ],
    [
      'a collection that was not opened',
      collection({ label: 'A' }, { b: flag({ label: 'B' }) }),
      null,
      { b: undefined },
    ],
  ])('%s', (_name, field, given, taken) => {
    expect(read({ a: field as never }, { a: given }).a).toEqual(taken);
  });
});

describe('values that are refused name the field, the value, the fault and the remedy', () => {
  it.each([
    [text({ label: 'Text' }), '  ', 'Text "  " is empty', 'Enter a value or check the expression'],
    [
      text({ label: 'Text' }),
      '\u200B\uFEFF \u2800\u3164',
      'Text "\u200B\uFEFF \u2800\u3164" is empty',
      'Enter a value or check the expression',
    ],
    [
      text({ label: 'Text', maxLength: 3 }),
      'four',
      'Text "four" is 4 characters long; at most 3 are allowed',
      'Shorten the text',
    ],
    [text({ label: 'Text' }), { a: 1 }, 'Text is not text', ''],
    [
      phone({ label: 'To' }),
      '0151 234',
      'To "0151 234" is in national form and no country is known',
      'Write it with + and the country code, or choose a default country in the credential',
    ],
    [
      phone({ label: 'To' }),
      '',
      'To is empty',
      'Write a phone number with + and the country code, such as +15005550006',
    ],
    [
      phone({ label: 'To' }),
      ['+15005550006', '+15005550009'],
      'To holds more than one number',
      'Write one, and make an item for each other',
    ],
    [
      phone({ label: 'To' }),
      '+123',
      'To "+123" is too short',
      expect.stringContaining('the whole number'),
    ],
    [
      phone({ label: 'To' }),
      '+12345678901234567',
      'To "+12345678901234567" is too long',
      expect.stringContaining('one number'),
    ],
    [
      phone({ label: 'To' }),
      '88888',
      'To "88888" is a short code, which only sends, and not a phone number',
      expect.stringContaining('such as +15005550006'),
    ],
    [
      phone({ label: 'To' }),
      'Acme',
      'To "Acme" is a sender ID, which only sends, and not a phone number',
      expect.stringContaining('such as +15005550006'),
    ],
    [
      phone({ label: 'To' }),
      [],
      'To is empty',
      'Write a phone number with + and the country code, such as +15005550006',
    ],
    [
      phone({ label: 'To' }),
      { to: '+15005550006' },
      'To is not a phone number',
      expect.any(String),
    ],
    [
      phone({ label: 'To' }),
      ['+15005550006', null],
      'To holds more than one number',
      'Write one, and make an item for each other',
    ],
    [
      phone({ label: 'To' }),
      'sip:a@b.com',
      'To "sip:a@b.com" is a SIP address, and not a phone number',
      expect.any(String),
    ],
    [
      address({ label: 'To', of: 'callee' }),
      'Acme',
      'To "Acme" cannot be called',
      expect.stringContaining('client:name or sip:name@example.com'),
    ],
    [
      address({ label: 'To', of: 'person' }),
      '+266696687',
      'To "+266696687" is nobody whose consent can be kept',
      expect.any(String),
    ],
    [
      sid('CA', { label: 'Call SID' }),
      sidOf('SM'),
      `Call SID "${sidOf('SM')}" is not a SID of this kind`,
      'It is CA and 32 hexadecimal digits',
    ],
    [
      choice({ label: 'Channel' }, { sms: 'SMS' }),
      'fax',
      'Channel "fax" is not one of the choices',
      'Use sms',
    ],
    [
      integer({ label: 'Limit', min: 1, max: 9, default: 1 }),
      10,
      'Limit "10" is out of range',
      'Use 1 to 9',
    ],
    [
      integer({ label: 'Limit', min: 1, max: 9, default: 1 }),
      1.5,
      'Limit "1.5" is not a whole number',
      '',
    ],
    [
      dateTime({ label: 'Send At' }),
      'tomorrow',
      'Send At "tomorrow" is not a date and time',
      "Write it as 2026-11-22 09:00 (in the workflow's time zone, America/New_York), or with a zone of its own as 2026-11-22T09:00:00-05:00",
    ],
    [
      calendarDay({ label: 'From' }),
      '2026-02-30',
      'From "2026-02-30" is not a day',
      'Write it as 2026-11-22',
    ],
    [
      dayAsWritten({ label: 'From' }),
      '11/22/2026',
      'From "11/22/2026" is not a day',
      'Write it as 2026-11-22',
    ],
    [
      url({ label: 'URL' }),
      'ftp://x.example',
      'URL "ftp://x.example" is not a web address',
      expect.stringContaining('https://'),
    ],
    [
      urls({ label: 'Media', max: 1 }),
      ['https://a.example', 'https://b.example'],
      'Media has too many addresses',
      expect.any(String),
    ],
    [jsonObject({ label: 'Data' }), '{', 'Data "{" is not a JSON object', expect.any(String)],
    [jsonObject({ label: 'Data' }), '[1]', 'Data "[1]" is not a JSON object', expect.any(String)],
  ])('%#', (field, given, message, remedy) => {
    const fault = faultOf({ a: field as never }, { a: given });
    expect(fault).toMatchObject({ message, remedy, field: 'a' });
  });

  it('names the input inside a collection of a collection', () => {
    const defaults = collection(
      { label: 'Defaults' },
      { max: integer({ label: 'Most', min: 1, max: 9, default: 1 }) },
    );
    const fields = { options: collection({ label: 'Options' }, { defaults }) };
    expect(faultOf(fields, { options: { defaults: { max: 0 } } })).toMatchObject({
      field: 'options.defaults.max',
      message: expect.stringContaining('Most "0"'),
    });
  });

  it('names the input inside a collection', () => {
    const fields = {
      options: collection({ label: 'Options' }, { callback: url({ label: 'Status Callback' }) }),
    };
    expect(faultOf(fields, { options: { callback: 'nowhere' } })).toMatchObject({
      field: 'options.callback',
      message: 'Status Callback "nowhere" is not a web address',
    });
  });

  it('names a country that nobody knows, rather than none', () => {
    const fields = {
      to: phone({ label: 'To' }),
      options: options({ numbersCountry: numbersCountry() }),
    };
    const values = { to: '0151 23456789', options: { numbersCountry: 'Atlantis' } };
    expect(faultOf(fields, values).message).toBe(
      'To "0151 23456789" is in national form and its country "Atlantis" is not known',
    );
  });

  it('does not show long values', () => {
    expect(faultOf({ a: phone({ label: 'To' }) }, { a: 'x'.repeat(100) }).message).toBe(
      'To is not a phone number',
    );
  });
});

describe('fields that depend on others', () => {
  const fields = {
    kind: choice({ label: 'Kind' }, { none: 'None', text: 'Text' }),
    text: shownFor({ kind: ['text'] }, text({ label: 'Text' })),
  };

  it('are neither read nor checked while they are hidden', () => {
    const asked: string[] = [];
    readInput(fields, (name) => (asked.push(name), name === 'kind' ? 'none' : null), locale);
    expect(asked).toEqual(['kind']);
  });

  it('are required while they are shown', () => {
    expect(faultOf(fields, { kind: 'text' }).message).toBe('Text is empty');
  });

  it('read each expression once', () => {
    const asked: string[] = [];
    readInput(fields, (name) => (asked.push(name), 'text'), locale);
    expect(asked).toEqual(['kind', 'text']);
  });
});

describe('what is said of values that are taken', () => {
  const saidOf = (fields: Fields, values: Record<string, unknown>) => {
    const said: string[] = [];
    readInput(
      fields,
      (name) => values[name] ?? null,
      locale,
      (sentence) => said.push(sentence),
    );
    return said;
  };
  const to = { to: phone({ label: 'To' }) };

  it.each([
    ['+229 61 12 34 56', 'of a former numbering plan'],
    ['+44 1000 000000', 'a possible number that nobody is known to have'],
    ['+1 212 555 0123 ext. 5', 'has an extension'],
  ])('%s', (value, said) => {
    expect(saidOf(to, { to: value })).toEqual([expect.stringContaining(said)]);
    expect(saidOf(to, { to: value })[0]).toMatch(`To "${value}" `);
    const callee = { to: address({ label: 'To', of: 'callee' }) };
    expect(saidOf(callee, { to: value })).toEqual(saidOf(to, { to: value }));
  });

  it('nothing of an ordinary number, of none, and of a field that is not shown', () => {
    expect(saidOf(to, { to: '+12125550123' })).toEqual([]);
    expect(saidOf({ to: optional(to.to) }, {})).toEqual([]);
    const hidden = { by: text({ label: 'By' }), to: shownFor({ by: ['number'] }, to.to) };
    expect(saidOf(hidden, { by: 'name', to: '+44 1000 000000' })).toEqual([]);
  });
});
