import { error63049 } from '../references';
import { missing, rule } from '../rule';
import { dayMilliseconds } from '../../kit/durations';

/** Meta does not say how long; a day is our own figure. */
const restMs = dayMilliseconds;
const limited = (
  at: string | null | undefined,
  category: 'marketing' | 'transactional' = 'marketing',
) => ({
  message: { channel: 'whatsapp' as const, category },
  recipient: {
    number: '+4915112345678',
    whatsappLimitedAt: typeof at === 'string' ? new Date(at) : at,
  },
});

export default rule({
  id: 'WA-USERLIMIT',
  title: 'WhatsApp limit per person',
  why: 'Meta limits how much marketing a person gets from all businesses together; trying again at once is useless.',
  question: 'compliance',
  references: [error63049],
  severity: 'D/-/-/-/-',
  optional: 'Meta keeps to its limit by itself and tells it only by refusing.',
  channels: ['whatsapp'],
  check: ({ facts, at }) => {
    const { whatsappLimitedAt } = facts.recipient;
    if (whatsappLimitedAt === undefined)
      return missing('recipient.whatsappLimitedAt (last error 63049)');
    if (whatsappLimitedAt === null) return undefined;
    const again = whatsappLimitedAt.getTime() + restMs;
    if (at.getTime() >= again) return undefined;
    return {
      reason: 'Meta refused marketing to this person within the last 24 hours (error 63049).',
      remedy: `Try again at or after ${new Date(again).toISOString()}.`,
      notBefore: new Date(again),
      evidence: ['recipient.whatsappLimitedAt'],
    };
  },
  examples: [
    { name: 'never limited', changes: limited(null), finds: 'nothing' },
    { name: 'limited a day ago', changes: limited('2026-11-17T17:00:00Z'), finds: 'nothing' },
    { name: 'limited a second less ago', changes: limited('2026-11-17T17:00:01Z'), finds: 'hold' },
    { name: 'not known', changes: limited(undefined), finds: 'missing' },
    {
      name: 'transactional',
      changes: limited('2026-11-18T16:00:00Z', 'transactional'),
      finds: 'nothing',
    },
  ],
});
