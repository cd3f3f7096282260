import { house } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'POL-COUNTRY',
  title: 'Countries of the house',
  why: 'The house decides which countries it writes to; it also keeps out toll fraud.',
  question: 'compliance',
  references: [house],
  severity: 'B/B/B/B/B',
  check: ({ facts, place }) => {
    const { allowedCountries, blockedCountries } = facts.policy;
    if (!allowedCountries?.length && !blockedCountries?.length) return undefined;
    if (place.countries.length === 0) return missing('recipient.country');
    const refused = place.countries.find(
      (country) =>
        blockedCountries?.includes(country) ||
        (allowedCountries?.length && !allowedCountries.includes(country)),
    );
    if (refused === undefined) return undefined;
    return {
      reason: `The house does not send to ${refused}.`,
      remedy: 'Change the list of countries in the house rules.',
      evidence: ['recipient.number', 'policy'],
    };
  },
  examples: [
    { name: 'no lists', changes: {}, finds: 'nothing' },
    { name: 'allowed', changes: { policy: { allowedCountries: ['US'] } }, finds: 'nothing' },
    { name: 'not allowed', changes: { policy: { allowedCountries: ['GB'] } }, finds: 'block' },
    { name: 'blocked', changes: { policy: { blockedCountries: ['US'] } }, finds: 'block' },
    {
      name: 'country not known',
      changes: { recipient: { number: '+80012345678' }, policy: { allowedCountries: ['US'] } },
      finds: 'missing',
    },
    {
      name: 'one-time code',
      changes: { message: { category: 'oneTimeCode' }, policy: { blockedCountries: ['US'] } },
      finds: 'block',
    },
  ],
});
