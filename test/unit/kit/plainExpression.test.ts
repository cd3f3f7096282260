import { Expression } from 'n8n-workflow';
import { plainExpressionsOf } from '../../../lib/kit/plainExpression';

const json = {
  to: '+15005550006',
  empty: '',
  count: 0,
  isNew: false,
  'first name': 'Ada',
  '}}': 'braces',
  _id: 'x',
  lead: { phone: { mobile: '+447700900123' }, tags: ['one', 'two'], nothing: null },
  at: new Date(0),
  notANumber: NaN,
  constructor: 'own',
  caller: '+447700900123',
  binding: 'own',
  'a\u2028b': 'own',
};

const read = (expression: string) =>
  plainExpressionsOf({ field: expression }).get('field')?.({ json });

/** What n8n makes of it. */
const evaluated = (expression: string): unknown =>
  new Expression('UTC').resolveSimpleParameterValue(expression, { $json: json } as never);

describe('an expression that only names a field of the item', () => {
  it.each([
    '={{ $json.to }}',
    '={{$json.to}}',
    '={{\n  $json.to\n}}',
    '={{ $json["to"] }}',
    "={{ $json['first name'] }}",
    '={{ $json.lead.phone["mobile"] }}',
    '={{ $json._id }}',
    '={{ $json.empty }}',
    '={{ $json.count }}',
    '={{ $json.isNew }}',
    '={{ $json.lead.tags.length }}',
  ])('is read off the item as n8n evaluates it: %s', (expression) => {
    expect(read(expression)).toBe(evaluated(expression));
    expect(read(expression)).toBeDefined();
  });

  it.each([
    // Fields that are not there, or whose value n8n copies or changes.
    '={{ $json.missing }}',
    '={{ $json.lead }}',
    '={{ $json.lead.nothing }}',
    '={{ $json.missing.deeper }}',
    '={{ $json.to.length }}',
    '={{ $json.at }}',
    '={{ $json.notANumber }}',
    // Inherited, or refused by n8n.
    '={{ $json.toString }}',
    '={{ $json.constructor }}',
    '={{ $json["constructor"] }}',
    '={{ $json.__proto__ }}',
    '={{ $json.caller }}',
    '={{ $json["binding"] }}',
    // Nor does it take such a sign.
    '={{ $json["a\u2028b"] }}',
    // More than the field.
    '=Hello {{ $json.to }}',
    '={{ $json.to }} ',
    '= {{ $json.to }}',
    '={{ $json.to }}{{ $json.to }}',
    '={{ $json.to ?? "" }}',
    '={{ $json.to.trim() }}',
    '={{ $json?.to }}',
    '={{ $json[0] }}',
    '={{ $json["a\\"b"] }}',
    '={{ $json["}}"] }}',
    '={{ $json["a\nb"] }}',
    '={{ $json }}',
    '={{ $json.1st }}',
    "={{ $('Node').item.json.to }}",
    // No expression.
    '{{ $json.to }}',
    '$json.to',
  ])('leaves anything else to n8n: %s', (expression) => {
    expect(read(expression)).toBeUndefined();
  });

  it('minds no parameters but texts, and no items but those that are there', () => {
    const plain = plainExpressionsOf({ to: { value: '={{ $json.to }}' }, count: 1 });
    expect(plain.size).toBe(0);
    expect(plainExpressionsOf({ to: '={{ $json.to }}' }).get('to')?.(undefined)).toBeUndefined();
  });
});
