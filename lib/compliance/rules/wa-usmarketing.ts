import { error63049 } from '../references';
import { rule } from '../rule';

const template = (number: string, category: 'marketing' | 'transactional' = 'marketing') => ({
  recipient: { number },
  message: {
    channel: 'whatsapp' as const,
    category,
    contentSid: 'HXffffffffffffffffffffffffffffffff',
  },
});

export default rule({
  id: 'WA-USMARKETING',
  title: 'No WhatsApp marketing to the US',
  why: 'Since 2025-04-01 Meta delivers no marketing templates to US numbers.',
  question: 'compliance',
  references: [error63049],
  severity: 'B/-/-/-/-',
  channels: ['whatsapp'],
  scope: 'US',
  check: (context) => {
    const { facts } = context;
    if (!facts.message.contentSid || !context.under('US')) return undefined;
    return {
      reason: 'Meta delivers no marketing templates to US numbers (error 63049).',
      remedy: 'Use SMS or RCS, or wait for the person to write and answer within 24 hours.',
      evidence: ['recipient.number', 'message.contentSid'],
    };
  },
  examples: [
    { name: 'to the US', changes: template('+12125550123'), finds: 'block' },
    { name: 'to Canada, also +1', changes: template('+14165550123'), finds: 'nothing' },
    {
      name: 'free text within the window',
      changes: {
        message: { channel: 'whatsapp' },
        lastInboundAt: new Date('2026-11-18T16:00:00Z'),
      },
      finds: 'nothing',
    },
    { name: 'transactional', changes: template('+12125550123', 'transactional'), finds: 'nothing' },
    { name: 'SMS', changes: {}, finds: 'nothing' },
  ],
});
