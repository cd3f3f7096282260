import type { Field, Fields } from '../../../lib/kit/field';
import { FieldError } from '../../../lib/kit/fieldError';
import { readInput } from '../../../lib/kit/input';
import { longestInput } from '../../../lib/kit/longTexts';
import { operations as gate } from '../../../nodes/ComplianceGate/operations';
import { operations as twilio } from '../../../nodes/TwilioOps/operations';

const faultOf = (fields: Fields, name: string, value: unknown): unknown => {
  try {
    return readInput(fields, (asked) => (asked === name ? value : undefined), { timeZone: 'UTC' });
  } catch (thrown) {
    return thrown;
  }
};

const alone = ({ when: _when, ...field }: Field): Field => field;
const tooLong = (field: Field) => 'a'.repeat((field.longest ?? longestInput) + 1);

/** Every input of every operation, with each that lies in it. */
const cases = [...twilio, ...gate].flatMap(({ resource, operation, fields }) =>
  Object.entries(fields).flatMap(([name, field]): Array<[string, string, Field, unknown]> => [
    [`${resource}/${operation}`, name, field, tooLong(field)],
    [`${resource}/${operation}`, name, field, { deep: [{ deeper: tooLong(field) }] }],
    ...Object.entries(field.fields ?? {}).map(([key, one]): [string, string, Field, unknown] => [
      `${resource}/${operation} ${key}`,
      name,
      field,
      { [key]: tooLong(one) },
    ]),
  ]),
);

it.each(cases)('%s: %s has a longest length', (_operation, name, field, value) => {
  const fault = faultOf({ [name]: alone(field) }, name, value);
  expect(fault).toBeInstanceOf(FieldError);
  expect(fault).toMatchObject({
    field: expect.stringMatching(new RegExp(`^${name}`)),
    message: expect.stringMatching(/is \d+ characters long/),
    remedy: expect.stringMatching(/^(At most|.*shorten)/i),
  });
});

it('what an expression gives may hold itself', () => {
  const endless: Record<string, unknown> = {};
  endless.self = endless;
  const [one] = twilio.filter(({ resource }) => resource === 'api');
  expect(() => faultOf({ query: alone(one!.fields.query!) }, 'query', endless)).not.toThrow();
});
