import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { secretRequestIn } from '../../../lib/compliance/content/secretRequest';
import { noRequests, requests } from './texts/secrets';

const lines = (list: string): string[] => list.trim().split('\n');
const found = (text: string) => secretRequestIn(readingOf(text));

describe('asks for a secret', () => {
  it.each(lines(requests))('%s', (text) => expect(found(text)).toBeDefined());
});

describe('asks for none', () => {
  it.each(lines(noRequests))('%s', (text) => expect(found(text)).toBeUndefined());
  it('where a link leads to the place to enter it', () =>
    expect(found('Enter your code here: https://acme.com/login')).toBeUndefined());
});
