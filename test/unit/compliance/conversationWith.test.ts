import { conversationWith } from '../../../lib/compliance/optOut/conversationWith';
import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';

const now = new Date('2026-11-18T17:00:00Z');

it.each([
  ['DE', ['de', 'en']],
  ['GB', ['en']],
  ['CH', ['de', 'fr', 'it', 'en']],
  ['BR', ['pt', 'en']],
])('people with a number of %s are taken to write %j', (country, languages) => {
  expect(conversationWith(country, now).languages).toEqual(languages);
});

it('nothing is known of the languages of no country', () => {
  expect(conversationWith(undefined, now)).not.toHaveProperty('languages');
});

it.each([
  ['Fine', 'IT', 'stop'],
  ['Fine', 'US', 'none'],
  ['Alto', 'MX', 'stop'],
  ['Alto', 'GB', 'none'],
])('"%s" from %s is %s', (text, country, kind) => {
  expect(isOptOut(text, undefined, conversationWith(country, now)).kind).toBe(kind);
});

it('what was written before comes before the country', () => {
  const before = { question: '¿Le viene bien el martes a las cinco?', language: 'fr' };
  expect(conversationWith('US', now, before)).toMatchObject({
    languages: ['es', 'fr', 'en'],
    spoken: ['es', 'fr'],
    question: before.question,
  });
});

it.each([
  ['Fine', 'IT', { question: 'How are you feeling after the procedure?' }, 'none'],
  ['Fine', 'IT', { language: 'en' }, 'none'],
  ['Alto', 'US', { question: '¿Quiere seguir recibiendo nuestros mensajes?' }, 'stop'],
  ['Alto', 'US', { language: 'es' }, 'stop'],
  ['Alto', 'US', {}, 'unclear'],
])('"%s" from %s after %j is %s', (text, country, before, kind) => {
  expect(isOptOut(text, undefined, conversationWith(country, now, before)).kind).toBe(kind);
});

it('a question that is too short tells no language', () => {
  expect(conversationWith('DE', now, { question: 'OK?' })).not.toHaveProperty('spoken');
});

it('a pause is over when it is over wherever they are', () => {
  const { until } = isOptOut('pause until Monday please', undefined, conversationWith('US', now));
  expect(until).toEqual(new Date('2026-11-23T12:00:00Z'));
});
