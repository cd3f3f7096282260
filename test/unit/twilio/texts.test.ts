import { changeTexts, hidden } from '../../../lib/twilio/texts';

const replaced = (text: string) => text.replace('secret', hidden);
const mask = changeTexts({ start: 0, into: () => 0, text: replaced, name: replaced });

/** A value in so many lists or objects. */
const within = (depth: number, wrap: (value: unknown) => unknown): unknown => {
  let value: unknown = 'a text';
  for (let count = 0; count < depth; count += 1) value = wrap(value);
  return value;
};

it('what is hidden says so', () => expect(hidden).toBe('[hidden]'));

it.each([
  ['lists', (value: unknown) => [value]],
  ['objects', (value: unknown) => ({ value })],
])('is changed 301 %s deep, and hidden whole below', (_what, wrap) => {
  const value = within(301, wrap);
  expect(mask(value)).toBe(value);
  expect(JSON.stringify(mask(within(302, wrap)))).toBe(
    JSON.stringify(within(302, wrap)).replace(JSON.stringify(wrap('a text')), `"${hidden}"`),
  );
});

it('a name is changed, too, where nothing else is', () => {
  expect(mask({ secret: 1, other: [] })).toEqual({ [hidden]: 1, other: [] });
});

it('plain objects are changed, and no others', () => {
  class Kept {
    text = 'secret';
  }
  const kept = new Kept();
  const bare = Object.assign(Object.create(null) as object, { text: 'a secret' });
  expect(mask({ kept, bare, none: null, yes: true })).toEqual({
    kept,
    bare: { text: `a ${hidden}` },
    none: null,
    yes: true,
  });
  expect(mask(kept)).toBe(kept);
});
