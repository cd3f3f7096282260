import { e164Reference } from '../references';
import { rule } from '../rule';

export default rule({
  id: 'NUM-INVALID',
  title: 'Recipient number is valid',
  why: 'A number that is not E.164 or does not exist cannot be reached, and sending to guesses counts as abuse.',
  question: 'compliance',
  references: [e164Reference],
  severity: 'B/B/B/B/B',
  overridable: false,
  check: ({ place }) => {
    if (place.number?.valid) return undefined;
    const reason =
      place.number === undefined
        ? "The recipient's number is not a phone number in E.164 form."
        : "The recipient's number has the form of a phone number, but no such number is assigned.";
    return {
      reason,
      remedy: 'Give the number with + and country code, for example +15005550006.',
      evidence: ['recipient.number'],
    };
  },
  examples: [
    { name: 'a valid number', changes: {}, finds: 'nothing' },
    { name: 'one digit short', changes: { recipient: { number: '+1212555012' } }, finds: 'block' },
    { name: 'national form', changes: { recipient: { number: '2125550123' } }, finds: 'block' },
    { name: 'no number', changes: { recipient: { number: '' } }, finds: 'block' },
    {
      name: 'one-time code',
      changes: { recipient: { number: '+1000' }, message: { category: 'oneTimeCode' } },
      finds: 'block',
    },
  ],
});
