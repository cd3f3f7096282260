import { usPart64 } from '../references';
import { rule } from '../rule';
import { minuteMilliseconds } from '../../kit/durations';

const confirms = (sentBefore: number, revokedAt = '2026-11-18T16:57:00Z') => ({
  message: {
    category: 'transactional' as const,
    body: 'Acme: you are opted out.',
    confirmsRevocation: { revokedAt: new Date(revokedAt), sentBefore },
  },
});

export default rule({
  id: 'SUP-CONFIRM',
  title: 'One confirmation of an opt-out',
  why: 'An opt-out may be confirmed once, without marketing, best within five minutes (64.1200(a)(12)).',
  question: 'optOut',
  references: [usPart64],
  severity: 'B/B/-/-/-',
  overridable: false,
  scope: 'US',
  check: (context) => {
    const { facts, category, at } = context;
    const { confirmsRevocation } = facts.message;
    if (confirmsRevocation === undefined) return undefined;
    const evidence = ['message.confirmsRevocation'];
    if (!context.under('US')) {
      return {
        reason: 'A confirmation of an opt-out is known to be permitted in the United States only.',
        remedy: 'Send none.',
        evidence,
      };
    }
    if (category === 'marketing')
      return {
        reason: 'A confirmation of an opt-out may not advertise.',
        remedy: 'Say only that the opt-out was received.',
        evidence,
      };
    if (confirmsRevocation.sentBefore > 0)
      return {
        reason: 'The opt-out was confirmed already.',
        remedy: 'Send nothing more.',
        evidence,
      };
    const minutes = (at.getTime() - confirmsRevocation.revokedAt.getTime()) / minuteMilliseconds;
    if (minutes <= 5) return undefined;
    return {
      reason: 'More than five minutes have passed since the opt-out.',
      remedy: 'Confirm at once or not at all.',
      atMost: 'warn',
      evidence,
    };
  },
  examples: [
    { name: 'the first, within five minutes', changes: confirms(0), finds: 'nothing' },
    { name: 'the second', changes: confirms(1), finds: 'block' },
    {
      name: 'five minutes and a second later',
      changes: confirms(0, '2026-11-18T16:54:59Z'),
      finds: 'warn',
    },
    {
      name: 'with marketing',
      changes: { message: { ...confirms(0).message, category: 'marketing' } },
      finds: 'block',
    },
    {
      name: 'in Britain',
      changes: { ...confirms(0), recipient: { number: '+447400123456' } },
      finds: 'block',
    },
    { name: 'no confirmation at all', changes: {}, finds: 'nothing' },
  ],
});
