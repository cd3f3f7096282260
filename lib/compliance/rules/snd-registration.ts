import { lackOfRegistration } from '../registrationState';
import { ctiaPrinciples } from '../references';
import { missing, rule } from '../rule';
import { senderKind } from '../senderKind';

export default rule({
  id: 'SND-REGISTRATION',
  title: 'Sender registration',
  why: 'Carriers in the US and Canada drop texts of long codes without a 10DLC campaign and of unverified toll-free numbers.',
  question: 'compliance',
  references: [ctiaPrinciples],
  severity: 'B/B/B/B/W',
  optional: 'Twilio refuses senders that are not registered.',
  channels: ['sms', 'mms'],
  scope: 'US, CA',
  check: (context) => {
    const { facts } = context;
    if (!context.under('US', 'CA')) return undefined;
    const { from, registration } = facts.sender;
    if (from && senderKind(from) === 'alphanumeric') return undefined;
    if (registration === undefined) return missing('sender.registration');
    const lack = lackOfRegistration(registration);
    if (lack === undefined) return undefined;
    return {
      reason: `The sender may not text the US or Canada: ${lack}.`,
      remedy:
        'Register the number (A2P 10DLC campaign or toll-free verification) in the Twilio console, or use a registered sender.',
      evidence: ['sender.registration'],
    };
  },
  examples: [
    { name: 'approved', changes: {}, finds: 'nothing' },
    {
      name: 'pending',
      changes: { sender: { registration: { status: 'pending' } } },
      finds: 'block',
    },
    { name: 'not looked up', changes: { sender: { registration: undefined } }, finds: 'missing' },
    {
      name: 'to Germany',
      changes: {
        recipient: { number: '+4915112345678' },
        sender: { registration: { status: 'none' } },
      },
      finds: 'nothing',
    },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency' }, sender: { registration: { status: 'none' } } },
      finds: 'warn',
    },
  ],
});
