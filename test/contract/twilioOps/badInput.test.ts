import type { INodeProperties } from 'n8n-workflow';
import type { Field, Fields } from '../../../lib/kit/field';
import { FieldError } from '../../../lib/kit/fieldError';
import { readInput } from '../../../lib/kit/input';
import { operations } from '../../../nodes/TwilioOps/operations';

type Property = Omit<INodeProperties, 'name'>;

/** Values that an input of this kind must not take, with what is wrong with each. */
function badValuesOf({
  type,
  typeOptions = {},
  placeholder = '',
  modes = [],
}: Property): Array<[string, unknown]> {
  const { minValue, maxValue } = typeOptions;
  const located = (mode: string, value: string) => ({ __rl: true, mode, value });
  const example = modes.find(({ name }) => name !== 'list')?.placeholder ?? placeholder;
  const text: Array<[string, unknown]> = [
    ...(/^[A-Z]{2}0123/.test(example)
      ? ([
          ['a SID of another kind', `ZZ${'0'.repeat(32)}`],
          ['half a SID', example.slice(0, 10)],
        ] as const)
      : []),
    ...(/^\+\d{6,}/.test(example) && example === placeholder
      ? ([
          ['a national number', '0151 234567'],
          ['words', 'my (number)'],
        ] as const)
      : []),
    ...(example.startsWith('https://')
      ? ([
          ['no web address', 'example.com/x'],
          ['another protocol', 'ftp://example.com/x'],
        ] as const)
      : []),
  ].map(([what, value]) => [what, value]);
  switch (type) {
    case 'resourceLocator': {
      const mode = modes.find(({ name }) => name !== 'list')!.name;
      return text.map(([what, value]) => [what, located(mode, String(value))]);
    }
    case 'string':
      return text;
    case 'dateTime':
      return [
        ['no date', 'next Tuesday-ish'],
        ['a day that does not exist', '2026-02-30'],
      ];
    case 'number':
      return [
        ['no number', 'many'],
        ...(minValue === undefined
          ? []
          : ([['too small', minValue - 1]] as Array<[string, unknown]>)),
        ...(maxValue === undefined
          ? []
          : ([['too large', maxValue + 1]] as Array<[string, unknown]>)),
      ];
    case 'options':
    case 'multiOptions':
      return [['no choice of the list', 'nonsense-choice']];
    case 'boolean':
      return [['neither true nor false', 'perhaps']];
    case 'json':
      return [['broken JSON', '{"a": ']];
    default:
      return [];
  }
}

type Case = [
  operation: string,
  field: string,
  what: string,
  fields: Fields,
  name: string,
  value: unknown,
];

/**
 * Where such a value has a meaning of its own, or is judged with what stands beside it, still
 * before any request.
 */
const elsewhere = new Set([
  'lookup/get phoneNumber a national number', // with a country
  'message/send messagingServiceSid',
  'message/sendAndWait messagingServiceSid', // senders.ts, with the kind of sender
  'consentSync/push sender', // checkedSender.ts
  'call/stopTranscription transcription', // a name is one, too
  'api/request url', // checkedUrl.ts: a path will do
]);

const alone = ({ when: _when, ...field }: Field): Field => field;

/** Rows are stored under the name of their group. */
const within = ({ type }: Property, value: object) =>
  type === 'fixedCollection' ? { rows: [value] } : value;

const all: Case[] = operations.flatMap(({ resource, operation, fields }) =>
  Object.entries(fields).flatMap(([name, field]) => {
    const label = `${resource}/${operation}`;
    const own = badValuesOf(field.property()).map(([what, value]): Case => [
      label,
      name,
      what,
      { [name]: alone(field) },
      name,
      value,
    ]);
    const inner = Object.entries(field.fields ?? {}).flatMap(([key, one]) =>
      badValuesOf(one.property()).map(([what, value]): Case => [
        label,
        `${name}.${key}`,
        what,
        { [name]: alone(field) },
        name,
        within(field.property(), { [key]: value }),
      ]),
    );
    return [...own, ...inner];
  }),
);

const cases = all.filter(
  ([operation, field, what]) =>
    ![`${operation} ${field}`, `${operation} ${field} ${what}`].some((one) => elsewhere.has(one)),
);

const faultOf = (fields: Fields, name: string, value: unknown): unknown => {
  try {
    return readInput(fields, (asked) => (asked === name ? value : undefined), { timeZone: 'UTC' });
  } catch (thrown) {
    return thrown;
  }
};

describe('every operation refuses, before it asks Twilio for anything', () => {
  it('many inputs', () => expect(cases.length).toBeGreaterThan(500));

  it.each(cases)('%s: %s with %s', (_operation, field, _what, fields, name, value) => {
    const error = faultOf(fields, name, value);
    expect(error).toBeInstanceOf(FieldError);
    const { field: named, message, remedy } = error as FieldError;
    // Of rows the whole list is named.
    expect([field, name]).toContain(named);
    expect(`${message} ${remedy}`).not.toMatch(/invalid input|expected|undefined/i);
    expect(remedy || message).toMatch(/\w{3,}/);
  });
});

/** Periods: a beginning and an end that were given the wrong way round. */
const periods = operations.flatMap(({ resource, operation, fields }) =>
  Object.entries(fields).flatMap(([name, { fields: inner = {} }]) =>
    Object.keys(inner).flatMap((begin) => {
      const end = begin
        .replace(/After$/, 'Before')
        .replace(/^startDate$/, 'endDate')
        .replace(/^since$/, 'until');
      return end !== begin && end in inner
        ? [
            [
              `${resource}/${operation}`,
              name,
              begin,
              end,
              { [name]: alone(fields[name]!) },
            ] as const,
          ]
        : [];
    }),
  ),
);

it.each(periods)(
  '%s refuses a period that ends before it begins: %s.%s',
  (_operation, name, begin, end, fields) => {
    const [early, late] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    expect(faultOf(fields, name, { [begin]: late, [end]: early })).toMatchObject({
      field: `${name}.${end}`,
      message: expect.stringContaining('is before'),
      remedy: 'Swap the two, or leave one out',
    });
    expect(faultOf(fields, name, { [begin]: early, [end]: late })).not.toBeInstanceOf(Error);
  },
);
