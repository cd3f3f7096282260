import { Context } from '../../../lib/compliance/context';
import { discreet } from '../../../lib/compliance/discreet';
import { quoted } from '../../../lib/compliance/quoted';
import type { Facts } from '../../../lib/compliance/facts';
import { rulePack } from '../../../lib/compliance/gate';
import { filesIn } from '../../support/files';
import { baseFacts, merge } from './baseFacts';

const said = (sentence: string, changes: object = {}) =>
  discreet(new Context(merge<Facts>(baseFacts, changes), baseFacts.now, rulePack))(sentence);

describe('what a record says of a sentence', () => {
  it.each([
    ['The text offers loans ("payday loans").', 'The text offers loans.'],
    ['Twice ("one"), and again ("two"): here ("three"); so ("four")', 'Twice, and again: here; so'],
    ['A quotation ("of two lines\nor more") in it.', 'A quotation in it.'],
    ['Begin the text with "Acme: ".', 'Begin the text with "Acme: ".'],
    [`A source ${quoted('a "list" ("bought") of theirs')} is named.`, 'A source is named.'],
    ['What is joined ("to a word")s stays.', 'What is joined ("to a word")s stays.'],
  ])('leaves out what it quotes: %j', (sentence, expected) =>
    expect(said(sentence)).toBe(expected),
  );

  it.each([
    ['the recipient', '+12125550123', {}],
    ['the sender', '+12065550100', {}],
    ['a short code', '12345', { sender: { from: '12345' } }],
    ['the host of a link', 'bit.ly', { message: { body: 'Acme: https://bit.ly/a' } }],
  ])('leaves out %s, wherever it stands', (_what, part, changes) =>
    expect(said(`Not ${part}, and not ${part} either.`, changes)).toBe('Not …, and not … either.'),
  );

  it.each(['Acme', '1234', 'A12345', '12345A'])('keeps the sender ID %s', (from) =>
    expect(said(`It is ${from}.`, { sender: { from } })).toBe(`It is ${from}.`),
  );

  it('keeps all where there is no sender', () =>
    expect(said('It is so.', { sender: { from: undefined } })).toBe('It is so.'));

  it('keeps all where the house wants records in clear', () => {
    const sentence = 'To +12125550123 ("Hi").';
    expect(said(sentence, { policy: { recordInClear: true } })).toBe(sentence);
  });
});

it('whatever is quoted from an item is quoted in this one way', () => {
  const others = filesIn('lib/compliance', /\.ts$/)
    .filter(({ path, text }) => path !== 'lib/compliance/quoted.ts' && text.includes('("${'))
    .map(({ path }) => path);
  expect(others).toEqual([]);
});
