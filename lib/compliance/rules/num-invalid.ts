import { readAddress } from '../../phone/readAddress';
import { addressFault, warningSentence } from '../../phone/sentences';
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
  check: ({ facts, place }) => {
    if (place.number?.valid) return undefined;
    const evidence = ['recipient.number'];
    const address = readAddress(facts.recipient.number);
    if (address.warning === 'unassigned') {
      return {
        reason: `The recipient's number ${warningSentence(address.warning)}.`,
        remedy: 'Compare it with its source, or check it with Lookup › Get.',
        atMost: 'warn',
        evidence,
      };
    }
    return {
      reason: `The recipient's number ${addressFault(address) ?? 'is not a phone number'}.`,
      remedy: 'Give the number with + and country code, for example +15005550006.',
      evidence,
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
