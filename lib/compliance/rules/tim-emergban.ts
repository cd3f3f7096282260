import { missing, rule } from '../rule';

const louisiana = { recipient: { number: '+15045550123' } };

export default rule({
  id: 'TIM-EMERGBAN',
  title: 'No ban in an emergency',
  why: 'Louisiana has banned telemarketing during declared emergencies, consent or not; only you can know of one.',
  question: 'compliance',
  references: [
    {
      url: 'allaboutadvertisinglaw.com, mslawgroup.com',
      tier: 'secondary',
      checkedOn: '2026-11-22',
    },
  ],
  severity: 'B/W/-/-/-',
  optional: 'Bans are rare; whoever knows of one names it in the house rules.',
  scope: 'US-LA, and any state you name',
  check: (context) => {
    const { facts, place } = context;
    const { emergencyBans } = facts.policy;
    const banned = place.regions.find((region) => emergencyBans?.includes(region));
    if (banned) {
      return {
        reason: `A telemarketing ban is in force in ${banned}.`,
        remedy: 'Wait until it is lifted, then take it out of the house rules.',
        evidence: ['policy.emergencyBans'],
      };
    }
    return emergencyBans === undefined && context.under('US-LA')
      ? missing('policy.emergencyBans')
      : undefined;
  },
  examples: [
    { name: 'no ban', changes: { ...louisiana, policy: { emergencyBans: [] } }, finds: 'nothing' },
    {
      name: 'a ban',
      changes: { ...louisiana, policy: { emergencyBans: ['US-LA'] } },
      finds: 'block',
    },
    {
      name: 'a ban elsewhere',
      changes: { policy: { emergencyBans: ['US-LA'] } },
      finds: 'nothing',
    },
    {
      name: 'not known',
      changes: { ...louisiana, policy: { emergencyBans: undefined } },
      finds: 'missing',
    },
    {
      name: 'transactional',
      changes: {
        ...louisiana,
        message: { category: 'transactional' },
        policy: { emergencyBans: ['US-LA'] },
      },
      finds: 'warn',
    },
  ],
});
