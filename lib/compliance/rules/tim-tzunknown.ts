import { house } from '../references';
import { rule } from '../rule';
import { isZone } from '../time/zone';

export default rule({
  id: 'TIM-TZUNKNOWN',
  title: 'Time zone is known',
  why: 'Without any time zone nobody can say whether it is night there.',
  question: 'compliance',
  references: [house],
  severity: 'D/W/-/-/-',
  check: ({ facts, place }) => {
    const { timeZone } = facts.recipient;
    if (timeZone && !isZone(timeZone)) {
      return {
        reason: 'The given time zone is not a name of the IANA time-zone database.',
        remedy: 'Give a name such as America/New_York, or leave it empty.',
        evidence: ['recipient.timeZone'],
      };
    }
    if (place.zones.length > 0) return undefined;
    return {
      reason: "The recipient's time zone is not known.",
      remedy: 'Give the time zone, postcode or country on the item.',
      evidence: ['recipient.number'],
    };
  },
  examples: [
    { name: 'a New York number', changes: {}, finds: 'nothing' },
    {
      name: 'an international freephone number',
      changes: { recipient: { number: '+80012345678' } },
      finds: 'hold',
    },
    {
      name: 'the same with a zone',
      changes: { recipient: { number: '+80012345678', timeZone: 'Europe/Paris' } },
      finds: 'nothing',
    },
    {
      name: 'a zone that does not exist',
      changes: { recipient: { timeZone: 'America/Gotham' } },
      finds: 'hold',
    },
    {
      name: 'transactional',
      changes: { recipient: { number: '+80012345678' }, message: { category: 'transactional' } },
      finds: 'warn',
    },
  ],
});
