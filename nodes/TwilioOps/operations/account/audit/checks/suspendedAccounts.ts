import { check, counted, listed } from '../check';

const own = { sid: 'AC1', name: 'Main', status: 'active', isOwn: true };
const sub = { sid: 'AC2', name: 'North', status: 'active', isOwn: false };

export default check({
  id: 'suspendedAccounts',
  title: 'Suspended accounts',
  why: 'Nothing goes out of or comes into a suspended account, and its numbers still cost.',
  needs: ['family'],
  find: ({ family }) => {
    const suspended = family.filter(({ status }) => status === 'suspended');
    if (suspended.length === 0) return [];
    const isOwn = suspended.some((account) => account.isOwn);
    return [
      {
        severity: isOwn ? 'critical' : 'warning',
        title: isOwn
          ? 'The account is suspended'
          : `${counted(suspended.length, 'subaccount')} suspended`,
        evidence: `Suspended: ${listed(suspended.map(({ name, sid }) => `${name} (${sid})`))}.`,
        remedy: isOwn
          ? 'See in the console what is asked of you, mostly a payment, or write to Twilio’s support.'
          : 'Make them active again, or close them, with Account › Set Status.',
        subjects: suspended.map(({ sid }) => sid),
        figures: { accounts: suspended.length },
      },
    ];
  },
  examples: [
    { name: 'all active', facts: { family: [own, sub] }, finds: [] },
    {
      name: 'a subaccount is suspended',
      facts: { family: [own, { ...sub, status: 'suspended' }] },
      finds: ['warning'],
    },
    {
      name: 'a closed one is gone for good',
      facts: { family: [own, { ...sub, status: 'closed' }] },
      finds: [],
    },
    {
      name: 'the account itself',
      facts: { family: [{ ...own, status: 'suspended' }, sub] },
      finds: ['critical'],
    },
  ],
});
