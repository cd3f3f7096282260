import { error63016 } from '../references';
import { missing, rule } from '../rule';
import { whatsAppWindowMs } from '../messageLimits';

export default rule({
  id: 'WA-WINDOW',
  title: 'WhatsApp 24-hour window',
  why: 'Free text may be sent on WhatsApp only within 24 hours after the person’s last message; later only an approved template.',
  question: 'compliance',
  references: [error63016],
  severity: 'B/B/B/B/B',
  channels: ['whatsapp'],
  overridable: false,
  check: ({ facts, at }) => {
    if (facts.message.contentSid) return undefined;
    const { lastInboundAt } = facts;
    if (lastInboundAt === undefined) return missing('lastInboundAt');
    const closes = (lastInboundAt?.getTime() ?? -Infinity) + whatsAppWindowMs;
    if (at.getTime() < closes) return { until: new Date(closes) };
    return {
      reason:
        lastInboundAt === null
          ? 'The person has never written to this WhatsApp sender.'
          : 'The person’s last WhatsApp message is more than 24 hours old.',
      remedy: 'Send an approved template (Content SID), or wait for the person to write.',
      evidence: ['lastInboundAt'],
    };
  },
  examples: [
    {
      name: 'just inside',
      changes: {
        message: { channel: 'whatsapp' },
        lastInboundAt: new Date('2026-11-17T17:00:01Z'),
      },
      finds: 'nothing',
    },
    {
      name: 'just outside',
      changes: {
        message: { channel: 'whatsapp' },
        lastInboundAt: new Date('2026-11-17T17:00:00Z'),
      },
      finds: 'block',
    },
    {
      name: 'template',
      changes: {
        message: { channel: 'whatsapp', contentSid: 'HXffffffffffffffffffffffffffffffff' },
        lastInboundAt: null,
      },
      finds: 'nothing',
    },
    {
      name: 'not known',
      changes: { message: { channel: 'whatsapp' }, lastInboundAt: undefined },
      finds: 'missing',
    },
    {
      name: 'conversational',
      changes: {
        message: { channel: 'whatsapp', category: 'conversational' },
        lastInboundAt: null,
      },
      finds: 'block',
    },
    { name: 'SMS', changes: { lastInboundAt: null }, finds: 'nothing' },
  ],
});
