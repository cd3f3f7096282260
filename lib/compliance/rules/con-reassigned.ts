import { usPart64 } from '../references';
import { missing, rule } from '../rule';
import { dayMilliseconds } from '../../kit/durations';

/** Twilio's Compliance Toolkit asks again after as many days. */
const validDays = 30;

export default rule({
  id: 'CON-REASSIGNED',
  title: 'Number has not changed hands',
  why: 'The consent of the former holder of a number is no consent of the new one.',
  question: 'consent',
  references: [usPart64],
  severity: 'B/W/-/W/-',
  optional: 'Asking the register is a safe harbour and no duty.',
  scope: 'US',
  check: (context) => {
    const { facts, at } = context;
    if (!context.under('US')) return undefined;
    const { reassigned } = facts.recipient;
    if (reassigned === undefined) return missing('recipient.reassigned (Lookup reassigned_number)');
    if (reassigned.answer === 'yes') {
      return {
        reason: 'The number has been given to someone else since the consent.',
        remedy: 'Take the number off the list and ask the customer for the new one.',
        evidence: ['recipient.reassigned'],
      };
    }
    if (at.getTime() - reassigned.checkedAt.getTime() > validDays * dayMilliseconds) {
      return missing(`recipient.reassigned (the answer is older than ${validDays} days)`);
    }
    return undefined;
  },
  examples: [
    {
      name: 'not reassigned',
      changes: {
        recipient: { reassigned: { answer: 'no', checkedAt: new Date('2026-10-19T17:00:00Z') } },
      },
      finds: 'nothing',
    },
    {
      name: 'answer too old',
      changes: {
        recipient: { reassigned: { answer: 'no', checkedAt: new Date('2026-10-19T16:59:59Z') } },
      },
      finds: 'missing',
    },
    {
      name: 'reassigned',
      changes: {
        recipient: { reassigned: { answer: 'yes', checkedAt: new Date('2026-11-18T00:00:00Z') } },
      },
      finds: 'block',
    },
    { name: 'not asked', changes: {}, finds: 'missing' },
    { name: 'in Britain', changes: { recipient: { number: '+447400123456' } }, finds: 'nothing' },
    {
      name: 'one-time code',
      changes: {
        message: { category: 'oneTimeCode' },
        recipient: { reassigned: { answer: 'yes', checkedAt: new Date('2026-11-18T00:00:00Z') } },
      },
      finds: 'warn',
    },
  ],
});
