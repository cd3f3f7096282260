import type { Facts, MessageFacts } from '../facts';
import { missing, rule } from '../rule';

const template = (
  approval: NonNullable<MessageFacts['template']>['approval'],
  category: 'marketing' | 'utility',
  of: Facts['message']['category'] = 'transactional',
) => ({
  message: {
    channel: 'whatsapp' as const,
    category: of,
    contentSid: 'HXffffffffffffffffffffffffffffffff',
    template: { approval, category },
  },
});

export default rule({
  id: 'WA-TEMPLATE',
  title: 'WhatsApp template is approved',
  why: 'Meta delivers only approved templates, and only for the category it approved them for.',
  question: 'compliance',
  references: [{ url: 'whatsappbusiness.com/policy', tier: 'secondary', checkedOn: '2026-11-22' }],
  severity: 'B/B/-/B/B',
  optional: 'Twilio refuses a template that Meta has not approved.',
  channels: ['whatsapp'],
  check: ({ facts, category }) => {
    const { contentSid, template: known } = facts.message;
    if (!contentSid) return undefined;
    if (known === undefined) return missing('message.template (approval and category)');
    const evidence = ['message.template'];
    if (known.approval !== 'approved') {
      return {
        reason: `The template is ${known.approval}.`,
        remedy: 'Wait for Meta’s approval, or use an approved template.',
        evidence,
      };
    }
    if (
      category === 'marketing' &&
      known.category !== undefined &&
      known.category !== 'marketing'
    ) {
      return {
        reason: `The message is marketing, the template is approved as ${known.category}.`,
        remedy: 'Submit a marketing template.',
        evidence,
      };
    }
    return undefined;
  },
  examples: [
    { name: 'approved', changes: template('approved', 'utility'), finds: 'nothing' },
    { name: 'pending', changes: template('pending', 'utility'), finds: 'block' },
    { name: 'paused', changes: template('paused', 'marketing', 'marketing'), finds: 'block' },
    {
      name: 'marketing in a utility template',
      changes: template('approved', 'utility', 'marketing'),
      finds: 'block',
    },
    {
      name: 'not known',
      changes: { message: { ...template('approved', 'utility').message, template: undefined } },
      finds: 'missing',
    },
    {
      name: 'conversational',
      changes: template('pending', 'utility', 'conversational'),
      finds: 'nothing',
    },
    {
      name: 'SMS',
      changes: { message: { ...template('pending', 'utility').message, channel: 'sms' } },
      finds: 'nothing',
    },
  ],
});
