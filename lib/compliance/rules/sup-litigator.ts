import { house } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'SUP-LITIGATOR',
  title: 'No known litigators',
  why: 'Some numbers belong to people who sue over every message; Twilio’s Compliance Toolkit suppresses them too.',
  question: 'optOut',
  references: [house],
  severity: 'B/W/-/-/-',
  optional: 'The lists are private, and no law asks to consult one.',
  overridable: false,
  scope: 'US',
  check: (context) => {
    const { facts } = context;
    if (!context.under('US')) return undefined;
    const { litigator } = facts.recipient;
    if (litigator === undefined) return missing('recipient.litigator');
    if (!litigator) return undefined;
    return {
      reason: 'The number is on a list of known litigators.',
      remedy: 'Do not send marketing to it.',
      evidence: ['recipient.litigator'],
    };
  },
  examples: [
    { name: 'not on the list', changes: { recipient: { litigator: false } }, finds: 'nothing' },
    { name: 'on the list', changes: { recipient: { litigator: true } }, finds: 'block' },
    { name: 'no list asked', changes: {}, finds: 'missing' },
    {
      name: 'in Britain',
      changes: { recipient: { number: '+447400123456', litigator: true } },
      finds: 'nothing',
    },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional' }, recipient: { litigator: true } },
      finds: 'warn',
    },
  ],
});
