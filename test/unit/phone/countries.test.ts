import { getCountries } from 'libphonenumber-js/max';
import { countries, countryOptions } from '../../../lib/phone/countries';

it('are those that have numbers of their own', () => {
  expect([...countries].sort()).toEqual([...getCountries()].sort());
});

it('are listed in the order of their names', () => {
  const listed = countryOptions().map(({ name }) => name);
  expect(listed).toEqual(listed.toSorted((a, b) => a.localeCompare(b, 'en')));
});
