import { readInput } from '../../../lib/kit/input';
import { deliveryFields, paceFields } from '../../../lib/sending/deliveryFields';

const locale = { timeZone: 'America/New_York' };
const read = (delivery?: object) => readInput(deliveryFields, () => delivery, locale).delivery;
const readPace = (delivery?: object) => readInput(paceFields, () => delivery, locale).delivery;

describe('the delivery options', () => {
  it('say nothing where none was added', () => {
    expect(read({})).toEqual(read(undefined));
    expect(read({}).idempotencyKey).toBeUndefined();
  });

  it.each([undefined, null, '', '   ', '\u200b'])('refuse a key that is added but is %j', (key) => {
    expect(() => read({ idempotencyKey: key })).toThrow(
      expect.objectContaining({
        field: 'delivery.idempotencyKey',
        message: expect.stringMatching(/^Idempotency Key.* is empty/),
      }),
    );
  });

  it.each([
    ['blanks around it', ' caf\u00e9-7\n', 'caf\u00e9-7'],
    ['what nobody sees around it', '\ufeffcaf\u00e9-7\u200b', 'caf\u00e9-7'],
    ['a sign of Arabic numbers is seen, and stays', '\u0600 ', '\u0600'],
    ['more than one of them, and those within stay', ' \u200b\ufeffcaf\u00e9 7 \n ', 'caf\u00e9 7'],
    ['its accents', 'cafe\u0301-7', 'caf\u00e9-7'],
    ['its being a number', 7, '7'],
  ])('know a key in spite of %s', (_what, given, key) => {
    expect(read({ idempotencyKey: given }).idempotencyKey).toBe(key);
  });

  it('refuse a key with half of an emoji, of which many would be one', () => {
    expect(() => read({ idempotencyKey: 'order-\ud83d' })).toThrow(/holds half of a character/);
  });

  it('take every choice that the editor offers', () => {
    const { fields } = deliveryFields.delivery;
    expect(Object.keys(fields!)).toEqual([
      'idempotencyKey',
      'maxConcurrent',
      'messagesPerSecond',
      'onRepeat',
      'onUnknown',
    ]);
    const chosen = { idempotencyKey: 'a', onRepeat: 'fail', onUnknown: 'sendAgain' };
    expect(read({ ...chosen, messagesPerSecond: 0.5 })).toMatchObject(chosen);
  });

  it.each([
    [{ idempotencyKey: 'x'.repeat(513) }, 'delivery.idempotencyKey'],
    [{ onRepeat: 'again' }, 'delivery.onRepeat'],
    [{ onUnknown: 'skip' }, 'delivery.onUnknown'],
    [{ maxConcurrent: 0 }, 'delivery.maxConcurrent'],
    [{ maxConcurrent: 101 }, 'delivery.maxConcurrent'],
    [{ maxConcurrent: 1.5 }, 'delivery.maxConcurrent'],
    [{ messagesPerSecond: 0 }, 'delivery.messagesPerSecond'],
  ])('%j names what is wrong', (given, field) => {
    expect(() => read(given)).toThrow(expect.objectContaining({ field }));
  });

  it.each(
    ['maxConcurrent', 'messagesPerSecond'].flatMap((name) =>
      [undefined, null, ''].map((value) => [name, value] as const),
    ),
  )('refuse %s that is added but is %j, which would be no limit', (name, value) => {
    const refused = expect.objectContaining({
      field: `delivery.${name}`,
      message: expect.stringMatching(/^Max .* is empty/),
    });
    expect(() => read({ [name]: value })).toThrow(refused);
    expect(() => readPace({ [name]: value })).toThrow(refused);
  });

  it('give the run its pace, whatever is wrong with the rest of one item', () => {
    const pace = { maxConcurrent: 3, messagesPerSecond: 0.5 };
    expect(readPace({ ...pace, onRepeat: 'again' })).toMatchObject(pace);
    expect(() => readPace({ messagesPerSecond: 0 })).toThrow('Max per Second and Sender');
  });
});
