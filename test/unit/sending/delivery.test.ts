import type { INodeProperties } from 'n8n-workflow';
import { readInput } from '../../../lib/kit/input';
import type { TwilioOperation } from '../../../lib/sending/contract';
import { deliveryFields, paceFields } from '../../../lib/sending/deliveryFields';
import { deliveryProperties } from '../../../lib/sending/deliveryProperties';

const read = (delivery: unknown) =>
  deliveryFields.delivery.schema({ timeZone: 'Europe/Berlin' }).safeParse(delivery);

const optionsOf = (property: object) =>
  Object.fromEntries(
    (property as { options: INodeProperties[] }).options.map((option) => [option.name, option]),
  );

describe('the delivery options', () => {
  it('are all optional, and what was not added is not there', () => {
    expect(read(undefined).data).toEqual({});
    expect(read({}).data).toEqual({});
  });

  it('take a key, a pace, and what to do with repeats and unknown outcomes', () => {
    const given = {
      idempotencyKey: 'appointment-7',
      maxConcurrent: 100,
      messagesPerSecond: 0.01,
      onRepeat: 'fail',
      onUnknown: 'sendAgain',
    };
    expect(read(given).data).toEqual(given);
    expect(read({ onRepeat: 'skip', onUnknown: 'fail' }).success).toBe(true);
  });

  it.each([
    ['maxConcurrent', 0],
    ['maxConcurrent', 101],
    ['messagesPerSecond', 0],
    ['onRepeat', 'sendAgain'],
    ['onUnknown', 'skip'],
  ])('do not take %s: %s', (name, value) => {
    expect(read({ [name]: value }).error?.issues[0]?.path).toEqual([name]);
  });

  it('take a key of at most 512 characters', () => {
    const ofLength = (length: number) => () =>
      readInput(deliveryFields, () => ({ idempotencyKey: 'x'.repeat(length) }), {
        timeZone: 'Europe/Berlin',
      });
    expect(ofLength(512)).not.toThrow();
    expect(ofLength(513)).toThrow('Idempotency Key is 513 characters long');
  });

  it('send nothing twice where nothing else was chosen', () => {
    const { onRepeat, onUnknown } = optionsOf(deliveryFields.delivery.property());
    expect([onRepeat!.default, onUnknown!.default]).toEqual(['skip', 'fail']);
  });

  it('have a label each, and say what they do', () => {
    const property = deliveryFields.delivery.property();
    const options = Object.values(optionsOf(property));
    expect([property, ...options].map(({ displayName }) => displayName)).toEqual([
      'Delivery',
      'Idempotency Key',
      'Max Concurrent Requests',
      'Max per Second and Sender',
      'On Repeat',
      'On Unknown Outcome',
    ]);
    for (const { description } of options) expect(description).toMatch(/\w/);
    const choices = options.flatMap(({ options: values = [] }) => values as INodeProperties[]);
    expect(choices.map(({ name }) => name)).toEqual(['Skip', 'Fail', 'Fail', 'Send Again']);
    for (const { description } of choices) expect(description).toMatch(/\w/);
  });

  it('of a run are those of its pace, under the same name', () => {
    const { delivery } = paceFields;
    expect(Object.keys(optionsOf(delivery.property()))).toEqual([
      'maxConcurrent',
      'messagesPerSecond',
    ]);
    expect(delivery.property()).toMatchObject({
      displayName: 'Delivery',
      placeholder: 'Add delivery option',
    });
  });
});

it('are shown for the operations that may not be done twice, resource by resource', () => {
  const sending = () => undefined;
  const operations = [
    { resource: 'message', operation: 'send', sending },
    { resource: 'message', operation: 'get' },
    { resource: 'call', operation: 'make', sending },
    { resource: 'message', operation: 'sendAndWait', sending },
    { resource: 'number', operation: 'list' },
  ] as unknown as TwilioOperation[];
  const properties = deliveryProperties(operations);
  expect(properties.map(({ name, type }) => [name, type])).toEqual(
    Array(2).fill(['delivery', 'collection']),
  );
  expect(properties.map(({ displayOptions }) => displayOptions)).toEqual([
    { show: { resource: ['message'], operation: ['send', 'sendAndWait'] } },
    { show: { resource: ['call'], operation: ['make'] } },
  ]);
});
